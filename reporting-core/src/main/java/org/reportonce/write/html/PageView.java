package org.reportonce.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportonce.report.Completeness;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Heading;
import org.reportonce.report.Report.Layout;
import org.reportonce.report.Report.Section;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.Questionnaires;
import org.reportonce.write.internal.SafeText;

/**
 * What the page template sees. All texts are ready to print, but not escaped.
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param markings what must be seen on every page
 * @param pageHead the markings as the inside of a CSS string
 * @param pageFoot what stands below every printed page, likewise
 */
record PageView(
        String language,
        String direction,
        String title,
        String state,
        String stateCode,
        String yearsLabel,
        String years,
        String form,
        String version,
        String edition,
        boolean draft,
        List<String> markings,
        String pageHead,
        String pageFoot,
        List<String> remarks,
        Map<String, String> words,
        boolean questionnaire,
        CompletenessView completeness,
        List<SectionView> sections) {
    private static final int PRINTED_WIDTH = 160;
    private static final int WHOLE = 100;

    /**
     * A section of the report.
     *
     * @param part title of the part of the form that begins with it, or empty
     * @param inPart whether it belongs to a part
     * @param landscape whether it is printed on wide pages
     * @param blocks {@link BlockView.Form}, {@link BlockView.Questions}, {@link BlockView.Grid} or {@link BlockView.Paragraphs}
     */
    record SectionView(
            String id,
            String title,
            String part,
            boolean inPart,
            boolean landscape,
            CompletenessView completeness,
            List<BlockView> blocks) {}

    /**
     * How far something has been filled.
     *
     * @param text in words; empty when there is nothing to fill
     * @param all questions asked and tables
     * @param percent 0 to 100, whole
     */
    record CompletenessView(String text, long done, long all, long percent) {
        static CompletenessView of(Completeness completeness, Printed printed) {
            long done = completeness.answered() + completeness.declared();
            long all = completeness.asked() + completeness.tables();
            return new CompletenessView(
                    printed.completeness(completeness), done, all, all == 0 ? 0 : done * WHOLE / all);
        }
    }

    static PageView of(Report report) {
        Heading heading = report.heading();
        Printed printed = new Printed(heading);
        List<SectionView> sections = new ArrayList<>();
        String part = "";
        for (Section section : report.sections()) {
            String title = section.number().isEmpty() ? section.title() : section.number() + "\u2002" + section.title();
            sections.add(new SectionView(
                    section.id(),
                    SafeText.printable(title),
                    section.part().equals(part) ? "" : SafeText.printable(section.part()),
                    !section.part().isEmpty(),
                    section.layout() == Layout.LANDSCAPE,
                    CompletenessView.of(Completeness.of(section), printed),
                    BlockView.of(section, Questionnaires.is(report), printed)));
            part = section.part();
        }
        return new PageView(
                heading.language(),
                SafeText.rightToLeft(heading.title()) ? "rtl" : "ltr",
                SafeText.printable(heading.title()),
                SafeText.printable(heading.stateName()),
                heading.stateCode(),
                printed.yearsLabel(heading),
                heading.years(),
                SafeText.printable(heading.shortTitle()),
                heading.version(),
                printed.edition(heading.edition()),
                heading.draft(),
                printed.markings(heading),
                CssText.inside(String.join(" · ", printed.markings(heading))),
                CssText.inside(printed.running(heading, PRINTED_WIDTH)),
                heading.remarks().stream().map(SafeText::printable).toList(),
                heading.words().byKey(),
                Questionnaires.is(report),
                CompletenessView.of(Completeness.of(report), printed),
                sections);
    }
}
