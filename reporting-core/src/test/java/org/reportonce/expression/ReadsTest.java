package org.reportonce.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an expression looks at, through loops and calls. */
class ReadsTest {
    public record Act(String title, List<String> covers) {}

    public record Office(String name, String email) {}

    public record Land(List<Act> acts, String name) {}

    private static final Expressions EXPRESSIONS = Expressions.builder()
            .variable("land", Land.class)
            .function("office", List.of(String.class), Office.class, given -> new Office("", ""))
            .method("known", Land.class, List.of(String.class), boolean.class, given -> true)
            .build();

    @Test
    void loopVariablesAreFollowedToTheirList() {
        assertThat(reads("land.acts.exists(a, a.title == land.name)"))
                .containsExactlyInAnyOrder("land.acts", "land.acts.title", "land.name");
        assertThat(reads("land.acts.filter(a, a.title != '').exists(b, b.covers.exists(c, c == 'x'))"))
                .contains("land.acts.title", "land.acts.covers");
        assertThat(reads("land.acts[0].title != ''")).contains("land.acts.title");
    }

    @Test
    void callsAreNamedWithTheirTexts() {
        assertThat(reads("office('made-up').email != ''")).containsExactly("office(made-up).email");
        assertThat(reads("land.known('x')")).containsExactly("land.known");
        assertThat(reads("size(land.acts) > 0 && true")).contains("land.acts");
    }

    private static Set<String> reads(String text) {
        return EXPRESSIONS
                .compile(text, Kind.BOOLEAN, Sample.START, error -> {
                    throw new AssertionError(error.toString());
                })
                .orElseThrow()
                .reads()
                .stream()
                .filter(read -> !read.root().equals("size"))
                .map(ReadsTest::told)
                .collect(Collectors.toSet());
    }

    private static String told(Read read) {
        String root = read.function() ? read.root() + '(' + String.join(", ", read.arguments()) + ')' : read.root();
        return read.names().isEmpty() ? root : root + '.' + String.join(".", read.names());
    }
}
