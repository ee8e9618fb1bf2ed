package org.reportonce.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordBinderTest {
    enum Flow {
        NIL,
        NOT_INCLUDED
    }

    record Texts(Map<String, String> byLanguage) {
        static final Texts EMPTY = new Texts(Map.of());
    }

    record Inner(String name, @Nullable Flow flow) {
        static final Inner NONE = new Inner("", null);
    }

    record Whole(
            String partner,
            long year,
            @Nullable BigDecimal value,
            @Nullable LocalDate date,
            boolean open,
            Texts title,
            Inner inner,
            List<Inner> list,
            Map<String, Object> answers,
            @Nullable SourceText when) {}

    record Strict(
            @NotBlank(message = "blank") @Size(max = 5, message = "long")
            String text,

            @Pattern(regexp = "|[A-Z]{3}", message = "code") String code,
            @Email(message = "email") String email,
            @NotEmpty(message = "empty") List<@Pattern(regexp = "[a-z]{2}", message = "language") String> languages,

            @Min(value = 1, message = "small") @Max(value = 9, message = "large")
            long number,

            List<@Valid Strict> inner) {}

    private final Noted noted = new Noted();

    private <T> Bound<T> bind(String yaml, Class<T> type) {
        return RecordBinder.bind(YamlFile.parse(yaml, "f.yaml", noted).orElseThrow(), type, noted);
    }

    @Test
    void makesEveryKindOfComponent() {
        Whole whole = bind("""
                        partner: NO
                        year: 2025
                        value: 1234.50
                        date: 2025-12-31
                        open: true
                        title: {en: Title, fr: Titre}
                        inner: {name: x, flow: not-included}
                        list: [{name: y}]
                        answers: {a: 1, b: 1.5, c: true, d: 'true', e: [x], f: NO}
                        when: row.a > 1
                        """, Whole.class).value().orElseThrow();
        assertThat(noted.all).isEmpty();
        assertThat(whole.partner()).isEqualTo("NO");
        assertThat(whole.value()).isEqualByComparingTo("1234.5");
        assertThat(whole.date()).isEqualTo("2025-12-31");
        assertThat(whole.title().byLanguage()).containsEntry("fr", "Titre");
        assertThat(whole.inner().flow()).isEqualTo(Flow.NOT_INCLUDED);
        assertThat(whole.list()).containsExactly(new Inner("y", null));
        assertThat(whole.answers())
                .isEqualTo(Map.of(
                        "a", 1L, "b", new BigDecimal("1.5"), "c", true, "d", "true", "e", List.of("x"), "f", "NO"));
        assertThat(whole.when())
                .isEqualTo(new SourceText("row.a > 1", whole.when().origin(), 0));
        assertThat(whole.when().at(1, 7)).hasToString("f.yaml:10:13");
    }

    @Test
    void takesStandInsForWhatIsLeftOut() {
        Whole whole = bind("year: 2025\ntitle: only one\npartner:\n", Whole.class)
                .value()
                .orElseThrow();
        assertThat(noted.all).isEmpty();
        assertThat(whole)
                .isEqualTo(new Whole(
                        "",
                        2025,
                        null,
                        null,
                        false,
                        new Texts(Map.of("", "only one")),
                        Inner.NONE,
                        List.of(),
                        Map.of(),
                        null));
    }

    @Test
    void namesTheNearKeyAndTheValidOnes() {
        bind("partnr: KEN\nyear: 2025\n", Whole.class);
        assertThat(noted.all)
                .containsExactly("yaml-key-unknown f.yaml:1:1 {key=partnr, near=partner, "
                        + "valid=partner, year, value, date, open, title, inner, list, answers, when}");
    }

    @Test
    void reportsEverythingAtOnceWithItsPlace() {
        Bound<Whole> bound = bind(
                "year: soon\nvalue: 1,5\ndate: 2025-06-31\nopen: yes\ninner: {flow: nill}\nlist: x\npartner: [a]\n",
                Whole.class);
        assertThat(noted.all)
                .containsExactlyInAnyOrder(
                        "yaml-not-whole f.yaml:1:7 {value=soon}",
                        "yaml-not-a-number f.yaml:2:8 {value=1,5}",
                        "date-day-invalid f.yaml:3:7 {days=30, month=June 2025, value=2025-06-31}",
                        "yaml-not-true-or-false f.yaml:4:7 {value=yes}",
                        "value-unknown f.yaml:5:15 {near=nil, valid=nil, not-included, value=nill}",
                        "yaml-list-expected f.yaml:6:7 {key=list, value=x}",
                        "yaml-value-expected f.yaml:7:10 {key=partner}");
        assertThat(bound.value()).isPresent();
        assertThat(bound.unreadable())
                .containsExactlyInAnyOrder("year", "value", "date", "open", "inner.flow", "list", "partner");
    }

    @Test
    void reportsAMissingNumberAtItsRecord() {
        bind("partner: KEN\n", Whole.class);
        assertThat(noted.all).containsExactly("field-missing f.yaml:1:1 {field=year}");
    }

    @Test
    void keepsThePlacesOfATextOverSeveralLines() {
        SourceText folded = bind("year: 1\nwhen: >-\n  row.a\n   && b\n", Whole.class)
                .value()
                .orElseThrow()
                .when();
        assertThat(folded.text()).isEqualTo("row.a\n && b");
        assertThat(folded.at(2, 5)).hasToString("f.yaml:4:7");
        SourceText plain = bind("year: 1\nwhen: row.a\n   && b\n", Whole.class)
                .value()
                .orElseThrow()
                .when();
        assertThat(plain.text()).isEqualTo("row.a\n   && b");
        assertThat(plain.at(2, 7)).hasToString("f.yaml:3:7");
    }

    @Test
    void bindsMapsWithKeysOfTheUsersChoice() {
        YamlNode node =
                YamlFile.parse("b: {name: x}\na: {name: y}\n", "f.yaml", noted).orElseThrow();
        assertThat(RecordBinder.bindMap(node, Inner.class, noted).value().orElseThrow())
                .containsExactly(Map.entry("b", new Inner("x", null)), Map.entry("a", new Inner("y", null)));
    }

    @Test
    void reportsConstraintsAtTheirPlaceUnlessSomethingWasSaidAlready() {
        Bound<Strict> bound = bind(
                "text: abcdefg\ncode: ke\nemail: a@b@c\nlanguages: [en, french]\nnumber: x\ninner:\n  - {text: a, number: 3, languages: [en]}\n  - {number: 10, languages: [en]}\n",
                Strict.class);
        noted.all.clear();
        Constraints.check(bound, noted);
        assertThat(noted.all)
                .extracting(text -> text.replaceAll(" \\{.*", ""))
                .containsExactlyInAnyOrder(
                        "long f.yaml:1:7",
                        "code f.yaml:2:7",
                        "email f.yaml:3:8",
                        "language f.yaml:4:17",
                        "blank f.yaml:8:5",
                        "large f.yaml:8:14");
    }

    @Property
    void neverThrowsWhateverTheYaml(
            @ForAll @StringLength(max = 60) @Chars({'a', ':', ' ', '\n', '-', '[', ']', '{', '}', ',', '1', '"'})
                    String text) {
        YamlFile.parse(text, "f.yaml", noted)
                .ifPresent(node -> Constraints.check(RecordBinder.bind(node, Strict.class, noted), noted));
    }

    @Property
    void theQuickTestNeverPassesWhatTheValidatorRefuses(
            @ForAll @StringLength(max = 8) String text,
            @ForAll @StringLength(max = 4) @Chars({'A', 'a', 'Z', '1'}) String code,
            @ForAll @StringLength(max = 14) @Chars({'a', 'B', '1', '.', '-', '_', '@'}) String email,
            @ForAll @StringLength(max = 3) @Chars({'a', 'b', 'A'}) String language,
            @ForAll long number) {
        Strict strict = new Strict(text, code, email, List.of(language), number % 12, List.of());
        if (QuickConstraints.surelyValid(strict)) {
            assertThat(Validators.VALIDATOR.validate(strict)).isEmpty();
        }
    }

    private static final class Validators {
        static final jakarta.validation.Validator VALIDATOR = jakarta.validation.Validation.byProvider(
                        HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
