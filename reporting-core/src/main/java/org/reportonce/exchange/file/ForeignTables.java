package org.reportonce.exchange.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.reportonce.finding.NearNames;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.reportonce.xlsx.FirstBytes;
import org.reportonce.yaml.TextFile;

/** Opens foreign tables. What kind of file it is, its content says, not its name. */
public final class ForeignTables {
    private ForeignTables() {}

    /**
     * Reads a table line by line.
     *
     * @param file the file as findings name it
     * @param reporter takes what stands in the way
     * @return false when a finding says why not all lines were handed on
     */
    public static boolean read(Path path, String file, TableFormat format, Reporter reporter, RowTaker taker) {
        if (!there(path, file, reporter)) {
            return false;
        }
        try {
            FirstBytes kind = FirstBytes.of(path);
            return switch (kind) {
                case PACKAGE -> new XlsxForeign(path, file, format, reporter).read(taker);
                case OLD_OFFICE -> XlsxForeign.refused(kind.noWorkbook(path), file, reporter);
                case WEB_PAGE, XML, PDF, COMPRESSED, TEXT, OTHER -> {
                    if (namedWorkbook(file)) {
                        yield XlsxForeign.refused(kind.noWorkbook(path), file, reporter);
                    }
                    if (kind != FirstBytes.TEXT && kind != FirstBytes.OTHER) {
                        reporter.report(
                                "foreign-not-table", Origin.file(file), Map.of("file", file, "kind", kind.words()));
                        yield false;
                    }
                    yield new CsvForeign(path, file, format, reporter).read(taker);
                }
            };
        } catch (IOException e) {
            TextFile.unreadable(e, file, reporter);
            return false;
        }
    }

    private static boolean namedWorkbook(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xlsm");
    }

    /** True when there is a file that holds something; reports {@code foreign-missing}, {@code -folder} or {@code -empty} if not. */
    public static boolean there(Path path, String file, Reporter reporter) {
        String fault = "";
        try {
            if (Files.isDirectory(path)) {
                fault = "foreign-folder";
            } else if (!Files.exists(path)) {
                fault = "foreign-missing";
            } else if (Files.isRegularFile(path) && Files.size(path) == 0) {
                fault = "foreign-empty";
            }
        } catch (IOException e) {
            TextFile.unreadable(e, file, reporter);
            return false;
        }
        if (!fault.isEmpty()) {
            reporter.report(
                    fault,
                    Origin.file(file),
                    Map.of("file", file, "near", fault.endsWith("missing") ? near(path) : ""));
        }
        return fault.isEmpty();
    }

    private static String near(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> beside = Files.list(folder)) {
            List<String> names =
                    beside.map(each -> String.valueOf(each.getFileName())).toList();
            return NearNames.quoted(String.valueOf(path.getFileName()), names);
        } catch (IOException e) {
            return "";
        }
    }

    /** True when a file is a workbook by its content. */
    public static boolean isWorkbook(Path path) {
        try {
            return Files.isRegularFile(path) && FirstBytes.of(path) == FirstBytes.PACKAGE;
        } catch (IOException e) {
            return false;
        }
    }
}
