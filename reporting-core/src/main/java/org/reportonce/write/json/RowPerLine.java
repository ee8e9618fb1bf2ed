package org.reportonce.write.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Lays the file out so that a row of a table takes one line: short, and two versions of a report can be compared line by line. */
final class RowPerLine extends ObjectWriteContext.Base {
    // report, sections, section, blocks, block, rows
    private static final int LEVELS = 6;

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter().withArrayIndenter(new Outer()).withObjectIndenter(new Outer());
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }

    private static final class Outer implements DefaultPrettyPrinter.Indenter {
        @Override
        public void writeIndentation(JsonGenerator json, int level) {
            if (level <= LEVELS) {
                json.writeRaw('\n');
                json.writeRaw("  ".repeat(level));
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
