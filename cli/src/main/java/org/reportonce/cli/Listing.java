package org.reportonce.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a list of records is printed. */
enum Listing {
    TEXT,
    JSON;

    /** Characters that fit a line of a terminal and of a page. */
    static final int WIDTH = 100;

    /**
     * Prints records.
     *
     * @param terminal takes the result
     * @param records what is listed; in JSON, each with the names of its components
     * @param text how they look as text, line by line
     */
    <T> void print(Terminal terminal, List<T> records, Function<List<T>, List<String>> text) {
        print(terminal, records, () -> text.apply(records));
    }

    /**
     * Prints a record, or several.
     *
     * @param terminal takes the result
     * @param record what is printed; in JSON, with the names of its components
     * @param text how it looks as text, line by line
     */
    void print(Terminal terminal, Object record, Supplier<List<String>> text) {
        switch (this) {
            case TEXT -> text.get().forEach(terminal::line);
            case JSON -> terminal.print(Json.text(record));
        }
    }

    /** A class of its own, so that text needs no JSON library. */
    private static final class Json {
        static String text(Object value) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            return JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPrettyPrinter(new DefaultPrettyPrinter()
                            .withObjectIndenter(indent)
                            .withArrayIndenter(indent))
                    .build()
                    .writeValueAsString(value);
        }
    }
}
