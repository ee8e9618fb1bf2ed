package org.reportonce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.exchange.ImportSummary;
import org.reportonce.exchange.Rejection;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What became of the rows of an import, for other programs: {@code reportonce/import/1}. */
final class ImportJson {
    private final ImportSummary summary;
    private final ImportReason reason;

    ImportJson(ImportSummary summary, Catalogue catalogue) {
        this.summary = summary;
        this.reason = new ImportReason(catalogue);
    }

    String text() {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("format", "reportonce/import/1");
        top.put("mapping", summary.mapping());
        top.put("read", summary.read());
        top.put("taken", summary.taken());
        top.put("skipped", summary.skipped());
        top.put("rejected", summary.rejections().size());
        top.put("files", summary.files());
        top.put("records", summary.records());
        top.put("reasons", summary.reasons());
        List<Map<String, Object>> rejections = new ArrayList<>();
        summary.rejections().forEach(rejection -> rejections.add(rejection(rejection)));
        top.put("rejections", rejections);
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .defaultPrettyPrinter(new DefaultPrettyPrinter()
                                .withObjectIndenter(indent)
                                .withArrayIndenter(indent))
                        .build()
                        .writeValueAsString(top)
                + "\n";
    }

    private Map<String, Object> rejection(Rejection each) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", each.file());
        object.put("line", each.line());
        object.put("column", each.column());
        object.put("code", each.code());
        object.put("message", reason.message(each));
        object.put("hint", reason.hint(each));
        object.put("row", each.row());
        return object;
    }
}
