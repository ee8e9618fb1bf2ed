package org.reportonce.write.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Heading;
import org.reportonce.report.Report.Section;
import org.reportonce.write.internal.Printed;
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
        String year,
        String form,
        String version,
        String edition,
        boolean draft,
        List<String> markings,
        String pageHead,
        String pageFoot,
        List<String> remarks,
        Map<String, String> words,
        List<SectionView> sections) {
    private static final int PRINTED_WIDTH = 160;

    /**
     * A part of the report.
     *
     * @param blocks {@link BlockView.Form}, {@link BlockView.Grid} or {@link BlockView.Paragraphs}
     */
    record SectionView(String id, String title, List<BlockView> blocks) {}

    static PageView of(Report report) {
        Heading heading = report.heading();
        Printed printed = new Printed(heading);
        List<SectionView> sections = new ArrayList<>();
        for (Section section : report.sections()) {
            String title = section.number().isEmpty() ? section.title() : section.number() + "\u2002" + section.title();
            sections.add(new SectionView(section.id(), SafeText.printable(title), BlockView.of(section, printed)));
        }
        return new PageView(
                heading.language(),
                SafeText.rightToLeft(heading.title()) ? "rtl" : "ltr",
                SafeText.printable(heading.title()),
                SafeText.printable(heading.stateName()),
                heading.stateCode(),
                Integer.toString(heading.year()),
                SafeText.printable(heading.shortTitle()),
                heading.version(),
                printed.edition(heading.edition()),
                heading.draft(),
                printed.markings(heading),
                CssText.inside(String.join(" · ", printed.markings(heading))),
                CssText.inside(printed.running(heading, PRINTED_WIDTH)),
                heading.remarks().stream().map(SafeText::printable).toList(),
                heading.words().byKey(),
                sections);
    }
}
