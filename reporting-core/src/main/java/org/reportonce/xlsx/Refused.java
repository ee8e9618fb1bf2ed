package org.reportonce.xlsx;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** A file that is not read, or not read on. */
public final class Refused extends IOException {
    /** Codes of the findings that say so. */
    public static final Set<String> CODES = Set.of(
            "workbook-damaged",
            "workbook-doctype",
            "workbook-is-text",
            "workbook-not-excel",
            "workbook-opendocument",
            "workbook-password",
            "workbook-too-large",
            "workbook-xls",
            "workbook-xlsb");

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, String> arguments;

    /**
     * Says why.
     *
     * @param code code of the finding
     * @param arguments values for its message
     */
    public Refused(String code, Map<String, String> arguments) {
        super(code);
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException(code);
        }
        this.code = code;
        this.arguments = Map.copyOf(arguments);
    }

    /** The file is damaged. */
    static Refused damaged(String part) {
        return new Refused("workbook-damaged", Map.of("part", part));
    }

    /** Code of the finding. */
    public String code() {
        return code;
    }

    /** Values for its message. */
    public Map<String, String> arguments() {
        return arguments;
    }
}
