package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.write.internal.Printed;
import org.reportonce.write.internal.Xml;

/**
 * The table of contents: a field that Word can renew on demand, holding links to the headings. Page numbers are left to that
 * renewal, since only a program that sets pages knows them, and a field that asks to be renewed on opening makes Word put a
 * question to the reader.
 */
record DocxContents(Xml xml, Printed printed) {
    private static final String INSTRUCTION = " TOC \\o \"1-3\" \\h \\z \\u ";

    void write(List<DocxHeadings.Entry> entries) throws IOException {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
        xml.close("w:docPartObj").close("w:sdtPr").open("w:sdtContent");
        DocxText.paragraph(xml, "ContentsHeading", printed.word("contents"));
        for (int n = 0; n < entries.size(); n++) {
            entry(entries.get(n), n);
        }
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "AfterTable").close("w:pPr");
        field("end");
        xml.close("w:p").close("w:sdtContent").close("w:sdt");
    }

    private void entry(DocxHeadings.Entry entry, int n) throws IOException {
        DocxParagraph.of("TOC" + entry.level()).directedBy(entry.text()).open(xml);
        if (n == 0) {
            field("begin");
            xml.open("w:r").element("w:instrText", INSTRUCTION, "xml:space", "preserve");
            xml.close("w:r");
            field("separate");
        }
        xml.open("w:hyperlink", "w:anchor", DocxHeadings.place(n), "w:history", "1");
        DocxText.run(xml, entry.text());
        xml.close("w:hyperlink").close("w:p");
    }

    private void field(String step) throws IOException {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", step).close("w:r");
    }
}
