package org.reportonce.write.docx;

import java.io.IOException;
import java.util.List;
import org.reportonce.write.internal.SafeText;
import org.reportonce.write.internal.Shown.Box;
import org.reportonce.write.internal.Xml;

/** Tick boxes as content controls, each with an id of its own within the document. */
final class DocxBoxes {
    // The font Word itself takes for boxes; Word for Macintosh has no other that holds them.
    private static final String FONT = "MS Gothic";
    private static final String OTHER_FONT = "Segoe UI Symbol";
    // Word refuses longer names and tags of controls.
    private static final int LONGEST_NAME = 64;
    private static final int SHORT_LABELS = 10;
    private static final int LONGEST_UNBROKEN = 30;

    private int last;

    /**
     * A box that can be ticked in Word, with its label.
     *
     * @param characters character style of the label, or empty
     * @param name what a person calls it, such as the number of the question
     * @param tag what a program calls it
     */
    void write(Xml xml, Box box, String characters, String name, String tag) throws IOException {
        xml.open("w:sdt").open("w:sdtPr");
        xml.empty("w:alias", "w:val", fitting(name));
        xml.empty("w:tag", "w:val", fitting(box.id().isEmpty() ? tag : tag + '/' + box.id()));
        xml.empty("w:id", "w:val", Integer.toString(++last));
        xml.open("w14:checkbox");
        xml.empty("w14:checked", "w14:val", box.ticked() ? "1" : "0");
        xml.empty("w14:checkedState", "w14:val", "2612", "w14:font", FONT);
        xml.empty("w14:uncheckedState", "w14:val", "2610", "w14:font", FONT);
        xml.close("w14:checkbox").close("w:sdtPr");
        xml.open("w:sdtContent").open("w:r").open("w:rPr");
        if (!characters.isEmpty()) {
            xml.empty("w:rStyle", "w:val", characters);
        }
        xml.empty(
                "w:rFonts",
                "w:ascii",
                FONT,
                "w:eastAsia",
                FONT,
                "w:hAnsi",
                FONT,
                "w:cs",
                OTHER_FONT,
                "w:hint",
                "eastAsia");
        xml.close("w:rPr").element("w:t", box.ticked() ? "☒" : "☐").close("w:r");
        xml.close("w:sdtContent").close("w:sdt");
        if (!box.label().isEmpty()) {
            DocxText.run(xml, characters, "\u00A0" + box.label());
        }
    }

    /** Boxes one after the other in a paragraph that is open. */
    void writeInARow(Xml xml, List<Box> boxes, String characters, String name, String tag) throws IOException {
        int letters = boxes.stream().mapToInt(box -> box.label().length()).sum();
        for (int n = 0; n < boxes.size(); n++) {
            if (n > 0) {
                DocxText.run(xml, letters <= SHORT_LABELS ? "\u2003\u2003" : "\u2003");
            }
            write(xml, unbroken(boxes.get(n)), characters, name, tag);
        }
    }

    // A label that is torn apart at the end of a line is hard to match with its box.
    private static Box unbroken(Box box) {
        return box.label().length() > LONGEST_UNBROKEN
                ? box
                : new Box(box.id(), box.ticked(), box.label().replace(' ', '\u00A0'));
    }

    private static String fitting(String name) {
        String one = SafeText.printable(name).replaceAll("\\s+", " ");
        if (one.length() <= LONGEST_NAME) {
            return one;
        }
        int end = Character.isHighSurrogate(one.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return one.substring(0, end);
    }
}
