package org.reportonce.write.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.reportonce.report.Block;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Section;
import org.reportonce.write.internal.Questionnaires;
import org.reportonce.write.internal.Xml;

/** Headings of parts, sections and tables, each with a place that the table of contents leads to. */
final class DocxHeadings {
    /**
     * A line of the table of contents.
     *
     * @param level 1 to 3
     */
    record Entry(int level, String text) {}

    private final Xml xml;
    private final List<Entry> contents;
    private int written;
    private int level = 1;

    DocxHeadings(Xml xml, Report report) {
        this.xml = xml;
        this.contents = Questionnaires.is(report) ? contents(report) : List.of();
    }

    /** All headings in the order in which they will be written; empty for a report without a table of contents. */
    List<Entry> contents() {
        return contents;
    }

    private static List<Entry> contents(Report report) {
        List<Entry> entries = new ArrayList<>();
        String part = "";
        for (Section section : report.sections()) {
            if (!section.part().isEmpty() && !section.part().equals(part)) {
                entries.add(new Entry(1, section.part()));
            }
            part = section.part();
            int level = level(section);
            entries.add(new Entry(level, title(section)));
            for (Block block : section.blocks()) {
                if (block instanceof TableBlock table && !Questionnaires.sayTheSame(section, table)) {
                    entries.add(new Entry(level + 1, table.title()));
                }
            }
        }
        return entries;
    }

    // Sections that belong to no part stand beside the parts.
    private static int level(Section section) {
        return section.part().isEmpty() ? 1 : 2;
    }

    static String title(Section section) {
        return DocxForm.numbered(section.number(), section.title());
    }

    /** A name for the place of the n-th heading, from 0; Word takes such names for its own. */
    static String place(int n) {
        return "_Toc" + (100_000_000 + n);
    }

    void part(String title, boolean newPage) throws IOException {
        heading("PartHeading", title, newPage, 1);
    }

    void section(Section section, boolean newPage) throws IOException {
        level = level(section);
        heading("Heading1", title(section), newPage, level);
    }

    void table(Section section, TableBlock table) throws IOException {
        if (contents.isEmpty() || !Questionnaires.sayTheSame(section, table)) {
            heading("Heading2", table.title(), false, level + 1);
        }
    }

    // In a report of parts, sections and tables stand one step lower in the outline, but look the same.
    private void heading(String style, String text, boolean newPage, int step) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (newPage) {
            xml.empty("w:pageBreakBefore");
        }
        if (level > 1 && step > 1) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(step - 1));
        }
        xml.close("w:pPr");
        if (contents.isEmpty()) {
            DocxText.run(xml, text);
        } else {
            String id = Integer.toString(written);
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", place(written));
            DocxText.run(xml, text);
            xml.empty("w:bookmarkEnd", "w:id", id);
            written++;
        }
        xml.close("w:p");
    }
}
