package org.reportonce.write.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportonce.report.Block;
import org.reportonce.report.Block.NoteBlock;
import org.reportonce.report.Block.QuestionBlock;
import org.reportonce.report.Block.TableBlock;
import org.reportonce.report.Report;
import org.reportonce.report.Report.Layout;
import org.reportonce.report.Report.Section;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.StableZip;
import org.reportonce.write.internal.Xml;

/** The text of the document: cover, sections, pages. */
final class DocxBody {
    private final Xml xml;
    private final Report report;
    private final Printed printed;
    private final String header;
    private final Map<Layout, String> footers;

    /**
     * A body to be written once.
     *
     * @param header relation of the header
     * @param footers relation of the footer by page orientation
     */
    DocxBody(Xml xml, Report report, Printed printed, String header, Map<Layout, String> footers) {
        this.xml = xml;
        this.report = report;
        this.printed = printed;
        this.header = header;
        this.footers = footers;
    }

    void write() throws IOException {
        xml.begin()
                .open(
                        "w:document",
                        "xmlns:w",
                        DocxText.NAMESPACE,
                        "xmlns:r",
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "xmlns:mc",
                        "http://schemas.openxmlformats.org/markup-compatibility/2006",
                        "xmlns:w14",
                        "http://schemas.microsoft.com/office/word/2010/wordml",
                        "mc:Ignorable",
                        "w14");
        xml.open("w:body");
        new DocxCover(xml, report.heading(), printed).write();
        endOfPages(Layout.PORTRAIT, "");
        Layout layout = report.sections().isEmpty()
                ? Layout.PORTRAIT
                : report.sections().get(0).layout();
        boolean first = true;
        for (Section section : report.sections()) {
            boolean turned = section.layout() != layout;
            if (turned) {
                endOfPages(layout, footer(layout));
                layout = section.layout();
            }
            section(section, section.newPage() && !turned && !first);
            first = false;
        }
        DocxPage.of(layout).section(xml, header, footer(layout));
        xml.close("w:body").close("w:document");
    }

    private String footer(Layout layout) {
        return footers.getOrDefault(layout, "");
    }

    private void endOfPages(Layout layout, String footer) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "SectionEnd");
        DocxPage.of(layout).section(xml, header, footer);
        xml.close("w:pPr").close("w:p");
    }

    private void section(Section section, boolean newPage) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Heading1");
        if (newPage) {
            xml.empty("w:pageBreakBefore");
        }
        xml.close("w:pPr");
        DocxText.run(xml, DocxForm.numbered(section.number(), section.title()));
        xml.close("w:p");
        int width = DocxPage.of(section.layout()).textWidth();
        List<QuestionBlock> questions = new ArrayList<>();
        for (Block block : section.blocks()) {
            StableZip.Part part = block.accept(new Parts(questions, width));
            if (part != Parts.LATER) {
                form(questions, width);
                part.writeTo(xml);
            }
        }
        form(questions, width);
    }

    // Questions that follow each other share one table.
    private void form(List<QuestionBlock> questions, int width) throws IOException {
        if (!questions.isEmpty()) {
            new DocxForm(printed, width).write(xml, questions);
            questions.clear();
        }
    }

    private void note(NoteBlock note) throws IOException {
        for (String paragraph : note.text().split("\\R\\s*\\R", -1)) {
            DocxText.paragraph(xml, "Normal", paragraph.strip());
        }
    }

    private final class Parts implements Block.Visitor<StableZip.Part> {
        private static final StableZip.Part LATER = xml -> {};

        private final List<QuestionBlock> questions;
        private final int width;

        Parts(List<QuestionBlock> questions, int width) {
            this.questions = questions;
            this.width = width;
        }

        @Override
        public StableZip.Part question(QuestionBlock question) {
            questions.add(question);
            return LATER;
        }

        @Override
        public StableZip.Part table(TableBlock table) {
            return out -> new DocxTable(printed, width, table).write(out);
        }

        @Override
        public StableZip.Part note(NoteBlock note) {
            return out -> DocxBody.this.note(note);
        }
    }
}
