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
import org.reportonce.write.internal.Questionnaires;
import org.reportonce.write.internal.StableZip;
import org.reportonce.write.internal.Xml;

/** The text of the document: cover, sections, pages. */
final class DocxBody {
    private final Xml xml;
    private final Report report;
    private final Printed printed;
    private final String header;
    private final Map<Layout, String> footers;
    private final DocxHeadings headings;
    private final DocxBoxes boxes = new DocxBoxes();

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
        this.headings = new DocxHeadings(xml, report);
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
        boolean contents = !headings.contents().isEmpty();
        if (contents) {
            new DocxContents(xml, printed).write(headings.contents());
        }
        Layout layout = report.sections().isEmpty() || contents
                ? Layout.PORTRAIT
                : report.sections().get(0).layout();
        boolean fresh = !contents;
        boolean first = true;
        String part = "";
        for (Section section : report.sections()) {
            if (section.layout() != layout) {
                endOfPages(layout, footer(layout));
                layout = section.layout();
                fresh = true;
            }
            boolean newPage = !fresh && (section.newPage() || first);
            if (!section.part().isEmpty() && !section.part().equals(part)) {
                headings.part(section.part(), !fresh);
                newPage = false;
            }
            part = section.part();
            section(section, newPage);
            first = false;
            fresh = false;
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
        headings.section(section, newPage);
        boolean questionnaire = Questionnaires.is(section);
        int width = DocxPage.of(section.layout()).textWidth();
        List<QuestionBlock> questions = new ArrayList<>();
        for (Block block : section.blocks()) {
            StableZip.Part part = block.accept(new Parts(section, questions, width));
            if (part != Parts.LATER) {
                form(questions, width, questionnaire);
                part.writeTo(xml);
            }
        }
        form(questions, width, questionnaire);
    }

    // Questions that follow each other share one table.
    private void form(List<QuestionBlock> questions, int width, boolean questionnaire) throws IOException {
        if (questions.isEmpty()) {
            return;
        }
        if (questionnaire) {
            new DocxQuestions(printed, boxes, width).write(xml, questions);
        } else {
            new DocxForm(printed, boxes, width).write(xml, questions);
        }
        questions.clear();
    }

    private void note(NoteBlock note) throws IOException {
        for (String paragraph : note.text().split("\\R\\s*\\R", -1)) {
            DocxText.paragraph(xml, "Normal", paragraph.strip());
        }
    }

    private final class Parts implements Block.Visitor<StableZip.Part> {
        private static final StableZip.Part LATER = xml -> {};

        private final Section section;
        private final List<QuestionBlock> questions;
        private final int width;

        Parts(Section section, List<QuestionBlock> questions, int width) {
            this.section = section;
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
            return out -> {
                headings.table(section, table);
                new DocxTable(printed, boxes, width, !Questionnaires.is(report), table).write(out);
            };
        }

        @Override
        public StableZip.Part note(NoteBlock note) {
            return out -> DocxBody.this.note(note);
        }
    }
}
