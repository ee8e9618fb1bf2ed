package org.reportonce.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reportonce.finding.Origin;
import org.reportonce.read.TableTexts;
import org.reportonce.schema.RecordTable;
import org.reportonce.yaml.YamlList;
import org.reportonce.yaml.YamlMap;
import org.reportonce.yaml.YamlNode;

/** Texts of a dataset that are too long for a cell of Excel, which takes 32,767 characters. */
public final class LongTexts {
    private final WorkbookSource source;
    private final List<Origin> found = new ArrayList<>();

    private LongTexts(WorkbookSource source) {
        this.source = source;
    }

    /**
     * Looks for them.
     *
     * @return the places of all of them, in the order of the files
     * @throws IOException when a table cannot be read
     */
    public static List<Origin> of(WorkbookSource source) throws IOException {
        LongTexts texts = new LongTexts(source);
        texts.document(source.state());
        texts.document(source.facts());
        source.waivers().ifPresent(texts::document);
        for (RecordTable table : RecordTable.ALL) {
            if (source.owners().wants(table.name())) {
                texts.table(table);
            }
        }
        return List.copyOf(texts.found);
    }

    private void document(YamlNode node) {
        if (node instanceof YamlMap map) {
            map.entries().forEach((key, entry) -> {
                look(key, entry.value().origin());
                document(entry.value());
            });
        } else if (node instanceof YamlList list) {
            list.items().forEach(this::document);
        } else if (source.owners().wants(node.origin().field())) {
            look(Scalars.any(node), node.origin());
        }
    }

    private void table(RecordTable table) throws IOException {
        String name = table.name() + ".csv";
        List<String> columns = table.columns();
        TableTexts.read(source.folder().resolve(name), columns, (line, texts) -> {
            for (int i = 0; i < texts.size(); i++) {
                if (!EntryCells.fits(texts.get(i))) {
                    found.add(new Origin(name, line, 0, columns.get(i)));
                }
            }
        });
    }

    private void look(String text, Origin place) {
        if (!EntryCells.fits(text)) {
            found.add(place);
        }
    }
}
