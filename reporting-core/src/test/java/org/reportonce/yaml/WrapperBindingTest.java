package org.reportonce.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that are nothing but a list: written as the list, as its only item, or as the item's first word. */
class WrapperBindingTest {
    enum Say {
        YES,
        NO,
        NOT_APPLICABLE
    }

    record Spell(
            @Nullable Say answer, String details, @Nullable LocalDate since) {}

    record Fact(List<Spell> spells) {
        static final Fact NONE = new Fact(List.of());
    }

    record Topic(Fact licensed, Fact registered) {}

    private final Noted noted = new Noted();

    private Bound<Topic> bind(String yaml) {
        return RecordBinder.bind(YamlFile.parse(yaml, "f.yaml", noted).orElseThrow(), Topic.class, noted);
    }

    private Fact licensed(String yaml) {
        return bind(yaml).value().orElseThrow().licensed();
    }

    @Test
    void takesAWordAMapOrAListOfEither() {
        LocalDate day = LocalDate.of(2016, 7, 1);
        assertThat(licensed("licensed: yes\n").spells()).containsExactly(new Spell(Say.YES, "", null));
        assertThat(licensed("licensed: {answer: not-applicable, since: 2016-07-01}\n")
                        .spells())
                .containsExactly(new Spell(Say.NOT_APPLICABLE, "", day));
        assertThat(licensed("licensed: [no, {answer: yes, details: Act 4, since: 2016-07-01}]\n")
                        .spells())
                .containsExactly(new Spell(Say.NO, "", null), new Spell(Say.YES, "Act 4", day));
        assertThat(noted.all).isEmpty();
    }

    @Test
    void takesNothingForNothing() {
        assertThat(bind("licensed:\nregistered: []\n").value()).contains(new Topic(Fact.NONE, Fact.NONE));
        assertThat(noted.all).isEmpty();
    }

    @Test
    void keepsThePlaceOfEverySpell() {
        Bound<Topic> bound = bind("""
                licensed:
                  - no
                  - answer: yes
                    details: Act 4
                registered: {answer: yes, since: 2020-01-01}
                """);
        assertThat(bound.origin("licensed[0]")).hasToString("f.yaml:2:5");
        assertThat(bound.origin("licensed[1].details")).hasToString("f.yaml:4:14");
        assertThat(bound.origin("registered.since")).hasToString("f.yaml:5:34");
        assertThat(bound.origin("registered[0].since")).hasToString("f.yaml:5:34");
        assertThat(bind("licensed: yes\n").origin("licensed[0].answer")).hasToString("f.yaml:1:11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yess | value-unknown f.yaml:1:11 {near=yes, valid=yes, no, not-applicable, value=yess}",
                "Yes | value-unknown f.yaml:1:11 {near=yes, valid=yes, no, not-applicable, value=Yes}",
                "true | value-unknown f.yaml:1:11 {near=, valid=yes, no, not-applicable, value=true}",
                "not-aplicable | value-unknown f.yaml:1:11 {near=not-applicable, valid=yes, no, not-applicable, value=not-aplicable}",
                "Yes, by the Arms Act | word-with-text f.yaml:1:11 {text=by the Arms Act, value=Yes, by the Arms Act, word=yes}",
                "no (since 2016) | word-with-text f.yaml:1:11 {text=since 2016), value=no (since 2016), word=no}",
                "{anser: yes} | yaml-key-unknown f.yaml:1:12 {key=anser, near=answer, valid=answer, details, since}",
                "{answer: yess} | value-unknown f.yaml:1:20 {near=yes, valid=yes, no, not-applicable, value=yess}",
                "{answer: yes, since: 2016} | date-not-whole f.yaml:1:32 {value=2016}",
                "[yes, noo] | value-unknown f.yaml:1:17 {near=no, valid=yes, no, not-applicable, value=noo}",
                "[[yes]] | yaml-map-expected f.yaml:1:12 {key=licensed[0], value=}",
                "[yes, ~] | yaml-item-empty f.yaml:1:17 {key=licensed}",
            })
    void saysWhatIsWrongAndWhere(String yaml, String finding) {
        Bound<Topic> bound = bind("licensed: " + yaml + "\n");
        assertThat(noted.all).containsExactly(finding);
        assertThat(bound.value()).isPresent();
        assertThat(bound.reported("licensed")
                        || bound.unreadable().stream().anyMatch(path -> path.startsWith("licensed")))
                .isTrue();
    }

    @Property
    void neverThrowsWhateverTheYaml(
            @ForAll @StringLength(max = 20) @Chars({'y', 'e', 's', ':', ' ', '\n', '-', '[', ']', '{', '}', ',', '~'})
                    String text) {
        YamlFile.parse("licensed: " + text, "f.yaml", noted)
                .ifPresent(node -> RecordBinder.bind(node, Topic.class, noted));
        assertThat(noted.all).allMatch(finding -> finding.contains(" f.yaml:"));
    }
}
