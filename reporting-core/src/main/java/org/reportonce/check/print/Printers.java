package org.reportonce.check.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reportonce.catalogue.Catalogue;
import org.reportonce.check.Findings;
import org.reportonce.check.Outcome;

/** The formats findings are printed in. */
public final class Printers {
    private static final Map<String, Printer> BY_FORMAT;

    static {
        Map<String, Printer> printers = new LinkedHashMap<>();
        printers.put("text", (printout, out) -> new TextPrinter(printout).print(out));
        printers.put("json", (printout, out) -> new JsonPrinter(printout).print(out));
        printers.put("sarif", (printout, out) -> new SarifPrinter(printout).print(out));
        printers.put("junit", (printout, out) -> new JunitPrinter(printout).print(out));
        BY_FORMAT = Collections.unmodifiableMap(printers);
    }

    private Printers() {}

    @FunctionalInterface
    private interface Printer {
        void print(Printout printout, OutputStream out) throws IOException;
    }

    /** Names of the formats. */
    public static List<String> formats() {
        return List.copyOf(BY_FORMAT.keySet());
    }

    /**
     * Prints findings in UTF-8.
     *
     * @param format one of {@link #formats()}
     * @param printout what to print
     * @param out takes the bytes; flushed, not closed
     * @throws IOException when it cannot be written
     * @throws IllegalArgumentException when there is no such format; the message lists what there is
     */
    public static void print(String format, Printout printout, OutputStream out) throws IOException {
        Printer printer = BY_FORMAT.get(format);
        if (printer == null) {
            throw new IllegalArgumentException(
                    "there is no format \"" + format + "\"; there are " + String.join(", ", formats()));
        }
        printer.print(printout, out);
        out.flush();
    }

    /** The same, without a folder before the files. */
    public static void print(
            String format,
            boolean colour,
            Outcome outcome,
            Findings findings,
            List<String> reports,
            Catalogue catalogue,
            OutputStream out)
            throws IOException {
        Findings judged = new Findings(findings.kept(), findings.counts(), outcome);
        print(format, new Printout(judged, reports, catalogue, "", colour), out);
    }
}
