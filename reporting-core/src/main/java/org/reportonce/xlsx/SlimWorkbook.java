package org.reportonce.xlsx;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.reportonce.write.internal.StableZip;

/**
 * A workbook with a few of its rows only, small enough to be worked on in memory whatever its size. Afterwards the other rows, and
 * the texts that all sheets share, are put back as they were, read through once and never kept.
 */
public final class SlimWorkbook implements AutoCloseable {
    private static final String NO_TEXTS =
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"0\" uniqueCount=\"0\"/>";
    private static final int BUFFER = 1 << 16;

    /** Where the library puts sheets that it makes. */
    private static final String ADDED = "xl/worksheets/sheet";

    private static final Pattern ITEM =
            Pattern.compile("<(?:[\\w.-]+:)?si(?:\\s[^<>]*)?(?:/>|>(.*?)</(?:[\\w.-]+:)?si>)", Pattern.DOTALL);

    private final XlsxFile file;
    private final Map<String, SlimSheet> sheets = new LinkedHashMap<>();
    private final Map<String, Charset> charsets = new HashMap<>();

    private SlimWorkbook(XlsxFile file) {
        this.file = file;
    }

    /**
     * Opens a workbook.
     *
     * @param rows rows to work on by name of the sheet, from 1; rows with comments are kept besides
     * @param dropped name of a sheet that the work will take away
     * @throws Refused when it is damaged, or what has to be kept in memory is too large
     */
    public static SlimWorkbook open(Path path, Map<String, Set<Integer>> rows, String dropped) throws IOException {
        SlimWorkbook slim = new SlimWorkbook(XlsxFile.open(path));
        try {
            for (Map.Entry<String, String> sheet : slim.file.sheetParts().entrySet()) {
                if (!sheet.getKey().equals(dropped)) {
                    Set<Integer> wanted = CommentRows.of(slim.file.parts(), sheet.getValue());
                    wanted.addAll(rows.getOrDefault(sheet.getKey(), Set.of()));
                    slim.cut(sheet.getValue(), wanted);
                }
            }
            return slim;
        } catch (IOException | RuntimeException e) {
            slim.close();
            throw e;
        }
    }

    private void cut(String part, Set<Integer> wanted) throws IOException {
        try (InputStream in = file.parts().open(part, XlsxPackage.STREAMED)) {
            charsets.put(part, SheetText.charset(in, part));
        }
        try (SheetText sheet = sheet(part)) {
            if (sheet.hasRows()) {
                sheets.put(part, SlimSheet.of(sheet, wanted));
            }
        }
    }

    private SheetText sheet(String part) throws IOException {
        InputStream in = file.parts().open(part, XlsxPackage.STREAMED);
        return SheetText.open(in, charsets.getOrDefault(part, StandardCharsets.UTF_8), part);
    }

    /** The workbook with the rows kept. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : file.parts().names()) {
                zip.putNextEntry(StableZip.entry(part));
                SlimSheet sheet = sheets.get(part);
                if (sheet != null) {
                    zip.write(sheet.text(file.texts(), part)
                            .getBytes(charsets.getOrDefault(part, StandardCharsets.UTF_8)));
                } else if (part.equals(file.sharedPart())) {
                    zip.write(NO_TEXTS.getBytes(StandardCharsets.UTF_8));
                } else {
                    copy(part, XlsxPackage.IN_MEMORY, zip);
                }
            }
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the whole workbook.
     *
     * @param edited what {@link #bytes} gave, after the work
     * @param out takes it; not closed
     */
    public void restore(byte[] edited, OutputStream out) throws IOException {
        List<String> items = file.sharedPart().isEmpty() ? List.of() : items(edited);
        ZipOutputStream zip = new ZipOutputStream(out);
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(edited));
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            String part = entry.getName();
            zip.putNextEntry(StableZip.entry(part));
            SlimSheet slim = sheets.get(part);
            if (slim != null) {
                Writer text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
                try (SheetText whole = sheet(part)) {
                    // The stream of the package goes on behind this part.
                    InputStream bytes = new ByteArrayInputStream(in.readAllBytes());
                    slim.restore(SheetText.open(bytes, StandardCharsets.UTF_8, part), whole, text);
                }
                text.flush();
            } else if (part.equals(file.sharedPart())) {
                copy(part, XlsxPackage.IN_MEMORY, zip);
            } else if (part.startsWith(ADDED) && !items.isEmpty()) {
                String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write(SheetCells.whole(sheet, items).getBytes(StandardCharsets.UTF_8));
            } else {
                in.transferTo(zip);
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Content of the texts that the work added, in XML. */
    private List<String> items(byte[] edited) throws IOException {
        List<String> items = new ArrayList<>();
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(edited));
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (entry.getName().equals(file.sharedPart())) {
                Matcher item = ITEM.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                while (item.find()) {
                    items.add(item.group(1) == null ? "" : item.group(1));
                }
            }
        }
        return items;
    }

    private void copy(String part, long limit, OutputStream out) throws IOException {
        try (InputStream in = file.parts().open(part, limit)) {
            in.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
