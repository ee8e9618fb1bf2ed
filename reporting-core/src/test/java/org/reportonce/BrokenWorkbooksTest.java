package org.reportonce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.check.Judge;
import org.reportonce.exchange.file.ForeignTables;
import org.reportonce.exchange.file.TableFormat;
import org.reportonce.finding.Finding;
import org.reportonce.finding.Severity;
import org.reportonce.workbook.WorkbookImport;

/** A broken file is told in the same words, whether it comes as a workbook of ours or as a foreign one. */
class BrokenWorkbooksTest {
    private static final Catalogue CATALOGUE = Catalogue.standard("en");
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private void thenBothSay(String code, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("figures.xlsx"), content);
        List<String> foreign = new ArrayList<>();
        boolean whole = ForeignTables.read(
                file,
                "figures.xlsx",
                TableFormat.USUAL,
                (found, origin, subject, arguments) -> foreign.add(told(
                        new Finding(found, Severity.ERROR, origin, subject, arguments, Set.of(), Optional.empty()))),
                row -> true);
        Judge judge = new Judge(CATALOGUE, LocalDate.of(2026, 4, 1));
        Path work = Files.createTempDirectory(folder, "work");
        assertThat(WorkbookImport.read(Map.of("figures.xlsx", file), null, work, judge))
                .isEmpty();
        List<String> own =
                judge.findings().kept().stream().map(BrokenWorkbooksTest::told).toList();

        assertThat(whole).isFalse();
        assertThat(own).hasSize(1);
        assertThat(own.get(0)).startsWith(code + ' ');
        assertThat(foreign).isEqualTo(own);
    }

    private static String told(Finding finding) {
        return finding.code()
                + ' '
                + finding.origin()
                + ' '
                + CATALOGUE.message(finding)
                + ' '
                + CATALOGUE.hint(finding);
    }

    private static byte[] sound() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Figures").createRow(0).createCell(0).setCellValue("Number");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] with(String part, UnaryOperator<String> other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write((entry.getName().equals(part) ? other.apply(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPasswordIsToldAsSuch() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(sound()));
                    OutputStream out = encryptor.getDataStream(files)) {
                opc.save(out);
            }
            files.writeFilesystem(bytes);
        }
        thenBothSay("workbook-password", bytes.toByteArray());
    }

    @Test
    void anOldWorkbookUnderTheNewEndingIsToldAsSuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Figures");
            workbook.write(bytes);
        }
        thenBothSay("workbook-xls", bytes.toByteArray());
        thenBothSay("workbook-damaged", Arrays.copyOf(bytes.toByteArray(), 600));
    }

    @Test
    void otherFilesUnderItsNameAreToldAsWhatTheyAre() throws IOException {
        thenBothSay("workbook-is-text", text("number,state\n1,XAA\n"));
        thenBothSay("workbook-is-text", text("<html><table><tr><td>1</td></tr></table></html>"));
        thenBothSay("workbook-is-text", text("%PDF-1.7\n"));
        thenBothSay("workbook-is-text", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0});
        thenBothSay("workbook-is-text", "\uFEFFnumber\tstate".getBytes(StandardCharsets.UTF_16LE));
        thenBothSay("workbook-damaged", new byte[] {0, 1, 2, 3, 4, 5});
    }

    @Test
    void otherPackagesAreToldAsWhatTheyAre() throws IOException {
        thenBothSay("workbook-not-excel", zip("figures.csv"));
        thenBothSay("workbook-not-excel", zip("[Content_Types].xml", "word/document.xml"));
        thenBothSay("workbook-opendocument", zip("mimetype", "content.xml"));
        thenBothSay(
                "workbook-xlsb",
                with("_rels/.rels", relations -> relations.replace("xl/workbook.xml", "xl/workbook.bin")));
    }

    @Test
    void halfAWorkbookIsDamaged() throws IOException {
        byte[] whole = sound();
        thenBothSay("workbook-damaged", Arrays.copyOf(whole, whole.length / 2));
        thenBothSay("workbook-damaged", Arrays.copyOf(whole, 10));
        thenBothSay("workbook-damaged", with("xl/workbook.xml", part -> part.substring(0, part.length() / 2)));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        thenBothSay(
                "workbook-too-large",
                with("xl/workbook.xml", part -> part.replace("<sheets>", " ".repeat(80_000_000) + "<sheets>")));
    }

    @Test
    void nothingIsFetchedForAnEntity() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        thenBothSay(
                "workbook-doctype",
                with(
                        "xl/workbook.xml",
                        part -> part.replaceFirst(
                                "<workbook",
                                "<!DOCTYPE workbook [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><workbook")));
    }

    @Test
    void aForeignSheetIsHeldToTheSameLimits() throws IOException {
        thenForeignSays("workbook-too-large", with(SHEET, part -> part.replace("<sheetData>", " ".repeat(80_000_000))));
        thenForeignSays(
                "workbook-doctype", with(SHEET, part -> part.replaceFirst("<worksheet", "<!DOCTYPE a><worksheet")));
        thenForeignSays("workbook-damaged", with(SHEET, part -> part.substring(0, part.length() - 40)));
    }

    private void thenForeignSays(String code, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("figures.xlsx"), content);
        List<String> codes = new ArrayList<>();
        assertThat(ForeignTables.read(
                        file,
                        "figures.xlsx",
                        TableFormat.USUAL,
                        (found, origin, subject, arguments) -> codes.add(found),
                        row -> true))
                .isFalse();
        assertThat(codes).containsExactly(code);
    }
}
