package org.reportonce.crosswalk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reportonce.dataset.Dataset;
import org.reportonce.dataset.Period;
import org.reportonce.instrument.LoadedInstrument;
import org.reportonce.report.Block;
import org.reportonce.report.Completeness;
import org.reportonce.report.Report;

/**
 * Counts how much a State enters and how often it is printed.
 *
 * @param language language of the printed labels, ISO 639-1
 */
public record BurdenMaker(String language) {

    /** A report with the form it was filled from. */
    public record FilledReport(Report report, LoadedInstrument form) {}

    /**
     * Counts.
     *
     * @param dataset the year
     * @param values what was entered
     * @param filled reports that are asked for, with their forms
     * @param further every other form, filled with what is there
     */
    public Burden of(Dataset dataset, EnteredValues values, List<FilledReport> filled, List<FilledReport> further) {
        Crosswalk crosswalk = new CrosswalkMaker(language)
                .of(filled.stream().map(FilledReport::form).toList());
        int years = filled.stream()
                .mapToInt(one -> one.report().heading().period().years())
                .max()
                .orElse(1);
        return Burden.of(
                dataset.state().code(),
                new Period(dataset.period().year(), years).text(),
                values.answers(crosswalk),
                values.cells(crosswalk),
                filled.stream()
                        .map(FilledReport::report)
                        .map(PrintedAnswers::of)
                        .toList(),
                further.stream().map(one -> further(one.report(), one.form())).toList());
    }

    private Burden.Further further(Report report, LoadedInstrument form) {
        Completeness done = Completeness.of(report);
        long answered = done.answered() + done.declared();
        long asked = done.asked() + done.tables();
        Map<String, List<String>> keys = keys(form);
        Map<String, Burden.Open> places = new LinkedHashMap<>();
        for (Report.Section section : report.sections()) {
            for (Block block : section.blocks()) {
                block.accept(new Places(section, keys, places));
            }
        }
        List<Burden.Open> open =
                done.open().stream().map(places::get).filter(Objects::nonNull).toList();
        return new Burden.Further(
                form.id(),
                form.instrument().version(),
                report.heading().title(),
                answered,
                asked,
                asked == 0 ? 0 : answered * 100 / asked,
                open);
    }

    /** Where each question and table of a form is answered. */
    private Map<String, List<String>> keys(LoadedInstrument form) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        for (Crosswalk.Place place :
                new CrosswalkMaker(language).of(List.of(form)).places()) {
            if (place.use().role() == Use.Role.PRINTS && place.use().kind() == Use.Kind.QUESTION) {
                keys.put(place.use().id(), place.elements());
            }
        }
        form.tables().forEach((id, plan) -> keys.put(id, List.of(Elements.entered(plan.records()))));
        return keys;
    }

    /** Notes how each question and table is printed. */
    private record Places(Report.Section section, Map<String, List<String>> keys, Map<String, Burden.Open> found)
            implements Block.Visitor<Boolean> {
        @Override
        public Boolean question(Block.QuestionBlock question) {
            return note(
                    question.number(), question.id(), question.label(), keys.getOrDefault(question.id(), List.of()));
        }

        @Override
        public Boolean table(Block.TableBlock table) {
            return note(section.number(), table.id(), table.title(), keys.getOrDefault(table.id(), List.of()));
        }

        @Override
        public Boolean note(Block.NoteBlock note) {
            return false;
        }

        private boolean note(String number, String id, String label, List<String> places) {
            found.put(id, new Burden.Open(number, id, label, places));
            return true;
        }
    }
}
