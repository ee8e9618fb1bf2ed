package org.reportonce.workbook.xlsx;

import java.io.IOException;
import java.util.Map;

/** A file that is not read, or not read on. */
public final class Refused extends IOException {
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
