package org.reportonce.write.internal;

import java.io.IOException;
import java.io.Writer;

/** Writes XML as a stream, so that a table of any length takes no memory. Names and attributes come from us, texts from the user. */
public final class Xml {
    private final Writer out;

    /** Writes to {@code out} and leaves it open. */
    public Xml(Writer out) {
        this.out = out;
    }

    /** The first line of a document. */
    public Xml begin() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return this;
    }

    /** A whole document of ours, as it is. */
    public Xml document(String document) throws IOException {
        out.write(document);
        return this;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    public Xml open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        return this;
    }

    /** Closes an element. */
    public Xml close(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
        return this;
    }

    /**
     * An element without content.
     *
     * @param attributes names and values in turn
     */
    public Xml empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    /** An element with a text. */
    public Xml element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close(name);
    }

    /** A text; characters that XML forbids are shown as U+FFFD. */
    public Xml text(String text) throws IOException {
        escape(SafeText.printable(text));
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int n = 0; n < attributes.length; n += 2) {
            out.write(' ');
            out.write(attributes[n]);
            out.write("=\"");
            escape(SafeText.printable(attributes[n + 1]));
            out.write('"');
        }
    }

    private void escape(String text) throws IOException {
        int done = 0;
        for (int n = 0; n < text.length(); n++) {
            String entity = entity(text.charAt(n));
            if (!entity.isEmpty()) {
                out.write(text, done, n - done);
                out.write(entity);
                done = n + 1;
            }
        }
        out.write(text, done, text.length() - done);
    }

    private static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> "";
        };
    }
}
