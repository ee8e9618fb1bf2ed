package org.reportonce.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Programs inside a workbook. Under the ending {@code .xlsx} no spreadsheet program opens a file that says it holds any. */
final class Programs {
    private Programs() {}

    static void remove(XSSFWorkbook workbook) throws IOException {
        if (!workbook.isMacroEnabled()) {
            return;
        }
        workbook.setWorkbookType(XSSFWorkbookType.XLSX);
        PackagePart book = workbook.getPackagePart();
        try {
            for (PackageRelationship relation : in(book)) {
                book.removeRelationship(relation.getId());
                workbook.getPackage().deletePartRecursive(PackagingURIHelper.createPartName(relation.getTargetURI()));
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static List<PackageRelationship> in(PackagePart book) throws InvalidFormatException {
        List<PackageRelationship> programs = new ArrayList<>();
        for (PackageRelationship relation : book.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/vbaProject")) {
                programs.add(relation);
            }
        }
        return programs;
    }
}
