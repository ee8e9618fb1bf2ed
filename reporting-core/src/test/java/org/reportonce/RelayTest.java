package org.reportonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.Row;
import org.reportonce.dataset.Table;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

class RelayTest {
    private static final int LINES = 3_000;

    /** Lines of a table; each third has something wrong with it. */
    private record Lines(int breakAt) implements Table<String> {
        @Override
        public String name() {
            return "lines";
        }

        @Override
        public String file() {
            return "lines.csv";
        }

        @Override
        public boolean present() {
            return true;
        }

        @Override
        public void forEach(Reporter reporter, Consumer<Row<String>> visitor) {
            for (int i = 1; i <= LINES; i++) {
                if (i == breakAt) {
                    throw new IllegalArgumentException("line " + i);
                }
                if (i % 3 == 0) {
                    reporter.report("read", Origin.line(file(), i), Map.of());
                }
                visitor.accept(new Row<>("record", file(), i, Set.of()));
            }
        }
    }

    /** Everything that happens, in the order in which the calling thread sees it. */
    private static final class Log implements Relay.Steps<String> {
        private final List<String> seen = new ArrayList<>();
        private final Redirection facts = new Redirection(this::note);

        private void note(String code, Origin origin, String subject, Map<String, String> arguments) {
            seen.add(code + ' ' + origin.line());
        }

        @Override
        public int concerned(Row<String> row) {
            if (row.line() % 5 == 0) {
                facts.report("scope", Origin.line(row.file(), row.line()), Map.of());
            }
            return row.line() % 4;
        }

        @Override
        public void check(Row<String> row, int concerned) {
            seen.add("checked " + row.line() + " for " + concerned);
        }

        @Override
        public void fillAhead(Row<String> row) {
            if (row.line() % 7 == 0) {
                facts.report("filled", Origin.line(row.file(), row.line()), Map.of());
            }
        }
    }

    @Test
    void twoThreadsTellTheSameInTheSameOrderAsOne() {
        Log one = new Log();
        Log two = new Log();
        Relay.direct(new Lines(0), one::note, one);
        Relay.read(new Lines(0), two::note, two.facts, two);

        assertThat(two.seen).isEqualTo(one.seen).contains("read 3", "checked 2999 for 3", "filled 7", "scope 3000");
    }

    @Test
    void whatStopsTheReadingComesOutAfterTheLinesBeforeIt() {
        Log log = new Log();

        assertThatThrownBy(() -> Relay.read(new Lines(2_000), log::note, log.facts, log))
                .hasMessageContaining("lines")
                .hasRootCauseMessage("line 2000");
        assertThat(log.seen).contains("checked 1999 for 3").doesNotContain("checked 2000 for 0");
    }

    @Test
    void factsGoToTheCallerAgainAfterwards() {
        Log log = new Log();
        Relay.read(new Lines(0), log::note, log.facts, log);
        log.facts.report("later", Origin.line("lines.csv", 1), Map.of());

        assertThat(log.seen).endsWith("later 1");
    }
}
