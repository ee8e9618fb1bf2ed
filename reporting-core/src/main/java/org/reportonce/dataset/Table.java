package org.reportonce.dataset;

import java.util.function.Consumer;
import org.reportonce.finding.Reporter;

/**
 * Records of one kind, streamed: a table of a million lines is never held as a whole.
 *
 * @param <T> kind of record
 */
public interface Table<T> {
    /** Name of the table, which is also the name of its file without extension: {@code transfers}. */
    String name();

    /** File the table stands in, as findings name it. */
    String file();

    /** True when the file is there. */
    boolean present();

    /**
     * Reads the table from start to end, in file order, in the calling thread. Lines that make no record at all are reported
     * and left out. May be called again; every call reports again.
     *
     * @param reporter takes what is wrong with cells and lines
     * @param visitor takes each row
     */
    void forEach(Reporter reporter, Consumer<Row<T>> visitor);

    /** A table whose file is not there. */
    static <T> Table<T> empty(String name) {
        return new Table<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String file() {
                return name + ".csv";
            }

            @Override
            public boolean present() {
                return false;
            }

            @Override
            public void forEach(Reporter reporter, Consumer<Row<T>> visitor) {}
        };
    }
}
