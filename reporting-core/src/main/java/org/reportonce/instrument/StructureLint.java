package org.reportonce.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reportonce.instrument.Instrument.AnswerType;
import org.reportonce.instrument.Instrument.Content;
import org.reportonce.instrument.Instrument.Question;
import org.reportonce.instrument.Instrument.Section;

/** Checks what needs neither expressions nor labels: ids, years, due date, the shape of sections and questions. */
final class StructureLint {
    private final InstrumentFile file;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    StructureLint(InstrumentFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check() {
        Instrument instrument = file.instrument();
        folderAgrees("id", instrument.id(), file.folder().id());
        folderAgrees("version", instrument.version(), file.folder().version());
        years(instrument.years());
        new DueLint(instrument, problems).check();
        for (String table : instrument.scope().keySet()) {
            tableExists(table, "scope." + table);
        }
        for (int i = 0; i < instrument.sections().size(); i++) {
            section(instrument.sections().get(i), "sections[" + i + ']');
        }
    }

    private void folderAgrees(String key, String written, String folder) {
        if (!written.equals(folder)) {
            problems.error("instrument-folder-differs", key, "key", key, "value", written, "folder", folder);
        }
    }

    private void years(Instrument.Years years) {
        if (VersionLint.first(years) > VersionLint.last(years)) {
            problems.error(
                    "instrument-years-reversed",
                    "years",
                    "from",
                    String.valueOf(years.from()),
                    "until",
                    String.valueOf(years.until()));
        }
    }

    private void tableExists(String table, String path) {
        if (RecordTable.of(table).isEmpty()) {
            problems.error(
                    "instrument-table-unknown",
                    path,
                    "table",
                    table,
                    "instead",
                    Problems.instead(table, RecordTable.ids()));
        }
    }

    private void section(Section section, String path) {
        unique("section", section.id(), path);
        List<Content> content = section.content();
        for (int i = 0; i < content.size(); i++) {
            content(content.get(i), path + ".content[" + i + ']');
        }
    }

    private void content(Content content, String path) {
        int given = 0;
        Question question = content.question();
        if (question != null) {
            given++;
            question(question, path + ".question");
        }
        TableForm table = content.table();
        if (table != null) {
            given++;
            unique("table", table.id(), path + ".table.id");
            tableExists(table.each(), path + ".table.each");
            new TableLint(table, path + ".table", problems).check();
        }
        Instrument.Note note = content.note();
        if (note != null) {
            given++;
            unique("note", note.id(), path + ".note.id");
        }
        Instrument.Changes changes = content.changes();
        if (changes != null) {
            given++;
            unique("table", changes.id(), path + ".changes.id");
        }
        if (given != 1) {
            problems.error("instrument-content-ambiguous", path, "given", String.valueOf(given));
        }
    }

    private void question(Question question, String path) {
        unique("question", question.id(), path + ".id");
        boolean choosing = question.type() == AnswerType.CHOICE || question.type() == AnswerType.CHOICES;
        if (choosing == question.options().isEmpty()) {
            problems.error(
                    choosing ? "instrument-options-missing" : "instrument-options-unused",
                    path + (choosing ? ".type" : ".options"),
                    "question",
                    question.id());
        }
        for (int i = 0; i < question.options().size(); i++) {
            unique("option of " + question.id(), question.options().get(i), path + ".options[" + i + ']');
        }
        if (question.type() == AnswerType.TICK && question.from() == null) {
            problems.error("instrument-tick-without-from", path + ".type", "question", question.id());
        }
    }

    private void unique(String what, String id, String path) {
        if (!ids.add(what + ' ' + id)) {
            problems.error("instrument-id-twice", path, "what", what, "id", id);
        }
    }
}
