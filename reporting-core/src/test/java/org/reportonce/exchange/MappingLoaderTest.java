package org.reportonce.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reportonce.dataset.Countries;

class MappingLoaderTest {
    private static List<String> problems(String mapping) {
        List<String> problems = new ArrayList<>();
        MappingLoader.load(
                MappingFile.of("m.yaml", mapping),
                Countries.standard(),
                (code, origin, subject, arguments) -> problems.add(code + ' ' + origin + ' ' + subject));
        return problems;
    }

    @Test
    void saysAtOnceEverythingThatIsWrong() {
        assertThat(problems("""
                        format: reportonce/mapping/1
                        id: Test
                        file: {delimiter: ab, header: -1, encodng: utf-8}
                        skip:
                          - {rule: a, when: 'cell("x") = 1'}
                          - {rule: a, column: x}
                        wide: {from: a, into: {b: header}}
                        year: {column: d, date: dd.MM.yy, constant: 2010}
                        table: licences
                        columns:
                          id: {template: "{line}", constant: x}
                          kind: {constant: exporting}
                          typ: {constant: global}
                          militaryList: {column: c, patterns: [{match: '(ML[0-9]', to: $1}, {match: 'M(L)', to: $2}]}
                          destination: {column: d, country: {aliases: {Burma: Birma}, aliasFile: names.csv}}
                          value: {column: v, number: {decimal: ",", group: ","}, date: yyyy}
                          comments: {compute: '1 + 2'}
                        """))
                .containsExactlyInAnyOrder(
                        "yaml-key-unknown m.yaml:3:35 file.encodng",
                        "mapping-id-form m.yaml:2:5 id",
                        "mapping-value m.yaml:3:19 file.delimiter",
                        "mapping-value m.yaml:3:31 file.header",
                        "mapping-expression m.yaml:5:32 skip[0].when",
                        "mapping-rule-doubled m.yaml:6:12 skip[1].rule",
                        "mapping-one-of m.yaml:6:5 skip[1]",
                        "mapping-one-of m.yaml:7:1 wide",
                        "mapping-wide-part m.yaml:7:17 wide.into",
                        "mapping-one-of m.yaml:8:1 year",
                        "mapping-two-digit-year m.yaml:8:25 year.date",
                        "mapping-one-of m.yaml:11:3 columns.id",
                        "value-unknown m.yaml:12:20 columns.kind.constant",
                        "mapping-target-unknown m.yaml:13:3 columns.typ",
                        "mapping-pattern m.yaml:14:49 columns.militaryList.patterns[0].match",
                        "mapping-group m.yaml:14:89 columns.militaryList.patterns[1].to",
                        "mapping-alias-file m.yaml:15:74 columns.destination.country.aliasFile",
                        "mapping-alias-code m.yaml:15:55 columns.destination.country.aliases.Burma",
                        "mapping-one-of m.yaml:16:3 columns.value",
                        "mapping-value m.yaml:16:52 columns.value.number.group",
                        "mapping-expression m.yaml:17:24 columns.comments.compute");
    }

    @Test
    void saysWhichTablesThereAreAndWhatTheyNeed() {
        assertThat(problems("""
                        format: reportonce/mapping/1
                        id: test
                        tables:
                          - {table: licenses}
                          - {table: denials, columns: {kind: {constant: export}}}
                        """))
                .containsExactly(
                        "mapping-table-unknown m.yaml:4:13 tables[0].table",
                        "mapping-target-missing m.yaml:5:13 tables[1].table");
        assertThat(problems("format: reportonce/mapping/1\nid: test\n")).containsExactly("mapping-one-of m.yaml:1:1 ");
    }

    @Test
    void aMappingOfAnotherFormatIsRefused() {
        assertThat(problems("format: reportonce/mapping/2\nid: test\ntable: licences\n"))
                .contains("format-unknown m.yaml:1:9 format");
    }

    @Test
    void aPatternWithoutMatchIsToldAsMissing() {
        assertThat(problems("""
                        format: reportonce/mapping/1
                        id: test
                        year: {constant: 2010}
                        table: licences
                        columns:
                          id: {column: a}
                          kind: {column: b, patterns: [{to: export}]}
                          destination: {constant: ITA}
                        """)).containsExactly("field-missing m.yaml:7:32 columns.kind.patterns[0].match");
    }
}
