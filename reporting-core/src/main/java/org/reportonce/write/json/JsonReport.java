package org.reportonce.write.json;

import java.util.List;
import java.util.Locale;
import org.reportonce.report.Block;
import org.reportonce.report.Block.Background;
import org.reportonce.report.Block.Details;
import org.reportonce.report.Block.NoteBlock;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Block.TableColumn;
import org.reportonce.report.Block.TableRow;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Heading;
import org.reportonce.report.Report.Section;
import tools.jackson.core.JsonGenerator;

/** The outer part of the file: report, sections, blocks, rows. */
final class JsonReport implements Block.Visitor<JsonGenerator> {
    private static final String FORMAT = "reportonce/report/2";

    private final JsonGenerator json;
    private final JsonAnswer answers;

    JsonReport(JsonGenerator json) {
        this.json = json;
        this.answers = new JsonAnswer(json);
    }

    void write(Report report) {
        json.writeStartObject();
        heading(report.heading());
        json.writeArrayPropertyStart("sections");
        report.sections().forEach(this::section);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void heading(Heading heading) {
        json.writeStringProperty("format", FORMAT);
        json.writeStringProperty("instrument", heading.instrument());
        json.writeStringProperty("version", heading.version());
        json.writeStringProperty("title", heading.title());
        json.writeObjectPropertyStart("state");
        json.writeStringProperty("code", heading.stateCode());
        json.writeStringProperty("name", heading.stateName());
        json.writeEndObject();
        json.writeNumberProperty("year", heading.year());
        json.writeNumberProperty("years", heading.yearCount());
        json.writeStringProperty("edition", word(heading.edition()));
        json.writeBooleanProperty("draft", heading.draft());
        json.writeStringProperty("language", heading.language());
        texts("remarks", heading.remarks());
    }

    private void section(Section section) {
        json.writeStartObject();
        json.writeStringProperty("id", section.id());
        json.writeStringProperty("number", section.number());
        json.writeStringProperty("title", section.title());
        json.writeStringProperty("part", section.part());
        json.writeStringProperty("layout", word(section.layout()));
        json.writeBooleanProperty("newPage", section.newPage());
        json.writeArrayPropertyStart("blocks");
        section.blocks().forEach(block -> block.accept(this));
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public JsonGenerator question(QuestionBlock question) {
        json.writeStartObject();
        json.writeStringProperty("kind", "question");
        json.writeStringProperty("id", question.id());
        json.writeStringProperty("number", question.number());
        json.writeStringProperty("label", question.label());
        json.writeNumberProperty("level", question.level());
        json.writeName("answer");
        question.answer().accept(answers);
        if (!question.offer().options().isEmpty()) {
            json.writeObjectPropertyStart("offer");
            json.writeBooleanProperty("several", question.offer().several());
            json.writeObjectPropertyStart("options");
            question.offer().options().forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        question.details().ifPresent(this::details);
        if (!question.background().equals(Background.NONE)) {
            background(question.background());
        }
        return json.writeEndObject();
    }

    private void details(Details details) {
        json.writeObjectPropertyStart("details");
        json.writeStringProperty("number", details.number());
        json.writeStringProperty("label", details.label());
        json.writeName("answer");
        details.answer().accept(answers);
        json.writeEndObject();
    }

    private void background(Background background) {
        json.writeObjectPropertyStart("background");
        json.writeBooleanProperty("derived", background.derived());
        texts("reasons", background.reasons());
        json.writeBooleanProperty("toConfirm", background.toConfirm());
        json.writeStringProperty("duty", background.duty());
        texts("refers", background.refers());
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public JsonGenerator note(NoteBlock note) {
        json.writeStartObject();
        json.writeStringProperty("kind", "note");
        json.writeStringProperty("id", note.id());
        json.writeStringProperty("text", note.text());
        return json.writeEndObject();
    }

    @Override
    public JsonGenerator table(TableBlock table) {
        json.writeStartObject();
        json.writeStringProperty("kind", "table");
        json.writeStringProperty("id", table.id());
        json.writeStringProperty("title", table.title());
        json.writeStringProperty("standing", word(table.standing()));
        json.writeStringProperty("statement", table.statement());
        json.writeBooleanProperty("heldBack", table.heldBack());
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(this::column);
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        table.rows().forEach(this::row);
        json.writeEndArray();
        return json.writeEndObject();
    }

    private void column(TableColumn column) {
        json.writeStartObject();
        json.writeStringProperty("id", column.id());
        json.writeStringProperty("label", column.label());
        json.writeStringProperty("type", word(column.type()));
        json.writeNumberProperty("width", column.width());
        json.writeEndObject();
    }

    private void row(TableRow row) {
        json.writeStartObject();
        json.writeStringProperty("kind", word(row.kind()));
        json.writeStringProperty("row", row.rowId());
        json.writeStringProperty("label", row.label());
        json.writeStringProperty("key", row.key());
        // All cells of a line rest on the same lines as a rule: they are named once.
        answers.rowRestsOn(row.cells());
        json.writeArrayPropertyStart("cells");
        row.cells().forEach(cell -> cell.accept(answers));
        json.writeEndArray();
        answers.rowEnds();
        json.writeEndObject();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
