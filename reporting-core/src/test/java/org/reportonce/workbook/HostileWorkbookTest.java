package org.reportonce.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reportonce.finding.Origin;
import org.reportonce.xlsx.Refused;

class HostileWorkbookTest {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHEET = "xl/worksheets/sheet";

    private final Bench bench = new Bench().out();

    @AfterEach
    void away() {
        bench.close();
    }

    private void thenFound(String code) {
        assertThat(bench.take()).isEmpty();
        assertThat(bench.findings).hasSize(1);
        assertThat(bench.findings.get(0).code()).isEqualTo(code);
        assertThat(org.reportonce.catalogue.Catalogue.standard("en").message(bench.findings.get(0)))
                .doesNotContain("{");
    }

    private void content(byte[] bytes) throws IOException {
        Files.write(bench.workbook(), bytes);
    }

    /** Writes the workbook anew with other parts. */
    private void parts(Map<String, String> other) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(bench.workbook())));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String text = other.get(entry.getName());
                if (text == null) {
                    in.transferTo(out);
                } else {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
            for (Map.Entry<String, String> more : other.entrySet()) {
                if (more.getKey().startsWith("+")) {
                    out.putNextEntry(new ZipEntry(more.getKey().substring(1)));
                    out.write(more.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        content(bytes.toByteArray());
    }

    private String part(String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(bench.workbook())))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void aPasswordProtectedWorkbookIsToldAsSuch() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage opc = OPCPackage.open(bench.workbook().toFile());
                    OutputStream out = encryptor.getDataStream(files)) {
                opc.save(out);
            } catch (InvalidFormatException e) {
                throw new AssertionError(e);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            content(bytes.toByteArray());
        }
        thenFound("workbook-password");
    }

    @Test
    void anOldWorkbookIsToldAsSuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("a");
            workbook.write(bytes);
        }
        content(bytes.toByteArray());
        thenFound("workbook-xls");
    }

    @Test
    void aWorkbookThatWasCutOffIsDamaged() throws IOException {
        byte[] whole = Files.readAllBytes(bench.workbook());
        content(java.util.Arrays.copyOf(whole, whole.length / 2));
        thenFound("workbook-damaged");
    }

    @Test
    void aWorkbookWithABrokenSheetIsDamaged() throws IOException {
        String sheet = SHEET + "1.xml";
        parts(Map.of(SHEET + "3.xml", part(sheet).substring(0, 300)));
        assertThat(bench.take()).isEmpty();
        assertThat(bench.found()).contains("workbook-damaged ");
    }

    @Test
    void aWorkbookThatIsNotThereIsTold() throws IOException {
        Files.delete(bench.workbook());
        thenFound("workbook-missing");
    }

    @Test
    void bytesThatAreNothingAreDamaged() throws IOException {
        content(new byte[] {0, 1, 2, 3, 4, 5});
        thenFound("workbook-damaged");
    }

    @Test
    void aCsvFileUnderTheNameIsToldAsSuch() throws IOException {
        content("id,direction\nT-1,export\n".getBytes(StandardCharsets.UTF_8));
        thenFound("workbook-is-text");
    }

    @Test
    void aWebPageUnderTheNameIsToldAsSuch() throws IOException {
        content("<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
        thenFound("workbook-is-text");
    }

    @Test
    void findingsAreNotWrittenIntoAWorkbookThatTheLibraryDoesNotUnderstand() throws IOException {
        parts(Map.of(WORKBOOK, part(WORKBOOK).replaceFirst("sheetId=\"[0-9]+\"", "sheetId=\"first\"")));
        Gap gap = new Gap(
                "error",
                "code",
                "Wrong.",
                "Right.",
                "",
                Origin.file("book.xlsx").field("transfers!K5"));
        assertThatThrownBy(() -> Annotation.write(bench.workbook(), List.of(gap), new ByteArrayOutputStream()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void trueIsReadHoweverXmlWritesIt() throws IOException {
        bench.edit(workbook ->
                workbook.getSheet("transfers").getRow(3).createCell(18).setCellValue(true));
        String transfers = SHEET + "3.xml";
        String word = part(transfers).replaceFirst("t=\"b\"(.{0,20})<v>1</v>", "t=\"b\"$1<v>true</v>");
        assertThat(word).contains("<v>true</v>");
        parts(Map.of(transfers, word));
        assertThat(bench.take()).isPresent();
        assertThat(bench.read("transfers.csv")).contains(",true,");
    }

    @Test
    void aZipFileWithoutAWorkbookIsToldAsSuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("transfers.csv"));
        }
        content(bytes.toByteArray());
        thenFound("workbook-not-excel");
    }

    @Test
    void anotherWorkbookIsToldAsSuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("transfers");
            workbook.write(bytes);
        }
        content(bytes.toByteArray());
        thenFound("workbook-foreign");
        assertThat(WorkbookReader.isWorkbook(bench.workbook())).isFalse();
    }

    @Test
    void aWorkbookWithMacrosIsReadWithoutThem() throws IOException {
        parts(Map.of("+xl/vbaProject.bin", "program"));
        assertThat(bench.take()).isPresent();
        assertThat(bench.found()).containsExactly("workbook-macros ");
        assertThat(bench.different()).isEmpty();
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        String sheet = part(SHEET + "3.xml");
        String bomb = sheet.substring(0, sheet.indexOf("<sheetData"))
                + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + " ".repeat(80_000_000)
                + "</t></is></c></row></sheetData></worksheet>";
        parts(Map.of(SHEET + "3.xml", bomb));
        thenFound("workbook-too-large");
    }

    @Test
    void nothingIsFetchedForAnEntity() throws IOException {
        Path secret = Files.writeString(bench.top.resolve("secret.txt"), "SECRET");
        String sheet = part(SHEET + "3.xml");
        String declaration = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        parts(Map.of(
                SHEET + "3.xml",
                sheet.replaceFirst("\\?>", "?>" + declaration).replaceFirst("<is><t[^>]*>", "<is><t>&x;")));
        thenFound("workbook-doctype");
    }

    @Test
    void entitiesThatMultiplyAreNotFollowed() throws IOException {
        String book = part(WORKBOOK);
        String laughs = "<!DOCTYPE workbook [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        parts(Map.of(WORKBOOK, book.replaceFirst("\\?>", "?>" + laughs)));
        thenFound("workbook-doctype");
    }

    @Test
    void sixteenThousandColumnsAreToldAtOnce() {
        bench.edit(workbook -> {
            XSSFRow header = workbook.getSheet("transfers").getRow(Layout.HEADER);
            for (int i = 22; i < 16_384; i++) {
                header.createCell(i).setCellValue("column " + i);
            }
        });
        assertThat(bench.take()).isPresent();
        assertThat(bench.found()).containsExactly("workbook-columns-many transfers!W3");
        assertThat(bench.different()).isEmpty();
    }

    @Test
    void textsThatLookLikeFormulasAreTexts() throws IOException {
        bench.with(
                "transfers.csv",
                Bench.HEADER + "\nT-1,export,actual,I,=1+1,+1,1,,,,-1,@SUM(A1),,,,,,,=cmd|' /C calc'!A0,,,\n");
        bench.out();
        Map<String, String> formulas = new LinkedHashMap<>();
        bench.edit(workbook -> workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                formulas.put(cell.getAddress().formatAsString(), cell.getCellFormula());
            }
        }))));
        assertThat(formulas).isEmpty();
        assertThat(bench.take()).isPresent();
        assertThat(bench.different()).isEmpty();
    }
}
