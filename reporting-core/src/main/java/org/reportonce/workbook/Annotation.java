package org.reportonce.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.reportonce.xlsx.Refused;
import org.reportonce.xlsx.SlimWorkbook;

/**
 * Writes findings into the officer's own workbook. Everything else stays as it is: what the officer wrote, added, coloured or
 * commented. A workbook of usual size is worked on as a whole; of a large one only the rows that are written into are kept in memory.
 */
public final class Annotation {
    /** Bytes, unpacked; in memory they take some twenty times as much. */
    private static final long LARGEST = 20_000_000;

    /** Nobody reads more, and spreadsheet programs grow slow with them. */
    private static final int MOST_NOTES = 1_000;

    private Annotation() {}

    /** True when what stands beside the rows of the workbook is small enough to be kept in memory. */
    public static boolean possible(Path file) throws IOException {
        return bytes(file, entry -> !rows(entry)) < LARGEST;
    }

    /**
     * Writes the workbook with its findings.
     *
     * @param file the workbook; stays as it is
     * @param findings findings about it; the field of their place is sheet and cell
     * @param out takes the new workbook; not closed
     * @throws IOException when it cannot be read or written
     */
    public static void write(Path file, List<Gap> findings, OutputStream out) throws IOException {
        if (bytes(file, entry -> true) >= LARGEST) {
            large(file, findings, MOST_NOTES, out);
            return;
        }
        Optional<FindingsSheet.Earlier> earlier = FindingsSheet.earlier(file);
        try (InputStream in = Files.newInputStream(file)) {
            edit(in, earlier, findings, MOST_NOTES, out);
        }
    }

    /** The same, with few rows in memory. */
    static void large(Path file, List<Gap> findings, int notes, OutputStream out) throws IOException {
        Optional<FindingsSheet.Earlier> earlier = FindingsSheet.earlier(file);
        String dropped = earlier.map(FindingsSheet.Earlier::sheet).orElse("");
        try (SlimWorkbook slim = SlimWorkbook.open(file, rows(findings), dropped)) {
            ByteArrayOutputStream edited = new ByteArrayOutputStream();
            edit(new ByteArrayInputStream(slim.bytes()), earlier, findings, notes, edited);
            slim.restore(edited.toByteArray(), out);
        }
    }

    private static void edit(
            InputStream in, Optional<FindingsSheet.Earlier> earlier, List<Gap> findings, int notes, OutputStream out)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            CellMarks marks = new CellMarks(workbook);
            earlier.ifPresent(sheet -> {
                marks.clear(sheet.colours());
                workbook.removeSheetAt(workbook.getSheetIndex(sheet.sheet()));
            });
            marks.clearNotes();
            CellMarks.Marked marked = marks.mark(findings, notes);
            new FindingsSheet(workbook, marks.cells())
                    .write(findings, gap -> marks.cell(gap.origin().field()).isPresent(), marked);
            Programs.remove(workbook);
            workbook.write(out);
        } catch (RuntimeException e) {
            // The library meets a damaged part with whatever exception comes first, and not before it is asked for that
            // part.
            Refused refused = new Refused("workbook-damaged", Map.of("part", ""));
            refused.initCause(e);
            throw refused;
        }
    }

    /** Rows that are written into, by sheet. */
    private static Map<String, Set<Integer>> rows(List<Gap> findings) {
        Map<String, Set<Integer>> rows = new HashMap<>();
        for (Gap finding : findings) {
            NamedCell.of(finding.origin().field())
                    .ifPresent(cell -> rows.computeIfAbsent(cell.sheet(), unused -> new HashSet<>())
                            .add(cell.address().getRow() + 1));
        }
        return rows;
    }

    private static boolean rows(ZipEntry entry) {
        return entry.getName().startsWith("xl/worksheets/") || entry.getName().startsWith("xl/sharedStrings");
    }

    private static long bytes(Path file, Predicate<ZipEntry> counted) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().startsWith("xl/"))
                    .filter(counted)
                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                    .sum();
        }
    }
}
