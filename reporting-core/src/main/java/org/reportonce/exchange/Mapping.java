package org.reportonce.exchange;

import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.Required;
import org.reportonce.exchange.file.Encoding;
import org.reportonce.exchange.file.LineEnd;
import org.reportonce.yaml.OneOrMore;
import org.reportonce.yaml.SourceText;

/**
 * How a foreign table becomes records: a mapping file as it is written. {@code docs/mappings.md} explains it.
 *
 * @param format {@code reportonce/mapping/1}
 * @param id name of the mapping; names the files of the summary
 * @param title what the mapping is for
 * @param source who publishes the foreign file, and under which licence
 * @param file how the file is to be read
 * @param skip rows that are no records, each rule with a name
 * @param wide columns that become rows; null when there are none
 * @param year which year a row belongs to; null when the caller says it
 * @param table the table all rows go to; empty when {@code tables} says it
 * @param when condition on a row of {@code table}; rows that do not meet it are rejected
 * @param columns how each column of the table is made; those of all tables when there are several
 * @param tables tables with conditions; a row goes to the first whose condition it meets
 */
public record Mapping(
        @Required @Pattern(regexp = "reportonce/mapping/1", message = "format-unknown")
        String format,

        @Required @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "mapping-id-form")
        String id,

        String title,
        String source,
        FileRule file,
        List<SkipRule> skip,
        @Nullable WideRule wide,
        @Nullable YearRule year,
        String table,
        @Nullable SourceText when,
        Map<String, ColumnRule> columns,
        List<TableRule> tables) {

    public Mapping {
        skip = List.copyOf(skip);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        tables = List.copyOf(tables);
    }

    /** The tables with all their columns: those of {@code tables}, or the one of {@code table}. */
    List<TableRule> allTables() {
        return tables.isEmpty() ? List.of(new TableRule(table, when, Map.of())) : tables;
    }

    /** What to do with a line that has fewer cells than the header. */
    public enum Ragged {
        /** The line is rejected. */
        REJECT,
        /** Missing cells are empty; the summary counts such lines. Cells beyond the header still reject the line. */
        FILL
    }

    /** What to do with a text that neither {@code values} nor {@code patterns} know. */
    public enum Otherwise {
        REJECT,
        EMPTY,
        KEEP
    }

    /** What to do with a cell that names several States. */
    public enum Several {
        REJECT,
        SPLIT
    }

    /** What of a wide column goes into a column of the long form. */
    public enum WidePart {
        HEADER,
        CELL
    }

    /**
     * How the file is to be read.
     *
     * @param encoding null for {@code auto}
     * @param delimiter one character, or {@code tab}; empty for a comma
     * @param quote one character, or {@code none}; empty for a double quote
     * @param lines null for {@code auto}: every kind of line end ends a line
     * @param header line of the header, from 1; 0 when there is none; null for 1
     * @param headerWith text of a cell of the header: it begins in the first line, from {@code header} on, that has it; empty when
     *     {@code header} is the line
     * @param headerLines lines of the header, from its first one on; names are joined by a blank
     * @param fields cells of a line; null for as many as the header has, or the first line
     * @param ragged what to do with short lines; null for {@code reject}
     * @param sheet sheet of a workbook; empty for the first visible one
     */
    public record FileRule(
            @Nullable Encoding encoding,

            String delimiter,
            String quote,
            @Nullable LineEnd lines,
            @Nullable Long header,
            String headerWith,
            @Nullable Long headerLines,
            @Nullable Long fields,
            @Nullable Ragged ragged,
            String sheet) {
        /** A file as it should be: UTF-8, commas, a header in the first line. */
        public static final FileRule NONE = new FileRule(null, "", "", null, null, "", null, null, null, "");

        int headerLine() {
            return header == null ? 1 : header.intValue();
        }

        int headerHeight() {
            return headerLines == null ? 1 : headerLines.intValue();
        }

        boolean fills() {
            return ragged == Ragged.FILL;
        }
    }

    /**
     * Rows that are no records: subtotals, footers, repeated headers.
     *
     * @param rule name under which the summary counts them
     * @param when condition; null when {@code column} says it
     * @param column column that {@code is} and {@code matches} look at
     * @param is texts of that column; the empty text is an empty cell
     * @param matches pattern that the whole text of that column matches
     */
    public record SkipRule(
            @Required String rule,
            @Nullable SourceText when,
            String column,
            OneOrMore is,
            @Nullable SourceText matches) {}

    /**
     * Columns that become rows.
     *
     * @param from first column
     * @param to last column
     * @param columns the columns one by one, instead of {@code from} and {@code to}
     * @param into names of the columns of the long form: one for the header of the column, one for its cell
     */
    public record WideRule(String from, String to, OneOrMore columns, Map<String, WidePart> into) {}

    /**
     * Which year a row belongs to. One of {@code column}, {@code file} and {@code constant}.
     *
     * @param column column that holds a year, or with {@code date} a date
     * @param date patterns of that date
     * @param twoDigitYearsFrom first year that two digits may mean
     * @param match pattern over the text of the column; its first group is the year
     * @param file pattern over the name of the file; its first group is the year
     * @param constant the year itself
     */
    public record YearRule(
            String column,
            OneOrMore date,
            @Nullable Long twoDigitYearsFrom,
            @Nullable SourceText match,
            @Nullable SourceText file,
            @Nullable Long constant) {}

    /**
     * A table of several.
     *
     * @param table name of the table
     * @param when rows that go there; null for all that are left
     * @param columns how its columns are made, besides the ones common to all tables
     */
    public record TableRule(
            @Required String table, @Nullable SourceText when, Map<String, ColumnRule> columns) {}

    /**
     * How a column of ours is made: a text from one of {@code column}, {@code constant}, {@code template} and {@code compute};
     * then {@code values} and {@code patterns}; then {@code number}, {@code date} or {@code country}.
     *
     * @param column name or position, from 1, of a foreign column
     * @param constant the text itself
     * @param template text with foreign columns in braces, and {@code {line}}, {@code {file}}, {@code {year}}
     * @param compute expression that results in a text
     * @param open what somebody still has to decide; every row is rejected until then
     * @param values text by text; the empty text stands for an empty cell
     * @param patterns patterns over the whole text, the first that matches counts
     * @param otherwise what to do with other texts; null for {@code reject}
     * @param number how a number is written; null when it is none
     * @param date patterns of a date
     * @param twoDigitYearsFrom first year that two digits may mean
     * @param country that it names States; null when it does not
     * @param required true when an empty result rejects the row
     */
    public record ColumnRule(
            String column,
            @Nullable String constant,
            String template,
            @Nullable SourceText compute,
            String open,
            Map<String, String> values,
            List<PatternRule> patterns,
            @Nullable Otherwise otherwise,
            @Nullable NumberRule number,
            OneOrMore date,
            @Nullable Long twoDigitYearsFrom,
            @Nullable CountryRule country,
            boolean required) {}

    /**
     * A pattern and what takes the place of the text.
     *
     * @param match pattern over the whole text; null only in a mapping that is wrong
     * @param to replacement; {@code $1} is the first group
     */
    public record PatternRule(@Required @Nullable SourceText match, String to) {}

    /**
     * How a number is written.
     *
     * @param decimal decimal mark; empty for a point
     * @param group marks that group digits in threes, one character each; empty for none
     * @param factor what one stands for: 1000 for a column in thousands; null for 1
     */
    public record NumberRule(
            String decimal, String group, @Nullable BigDecimal factor) {}

    /**
     * How States are named.
     *
     * @param language languages besides those of the United Nations, ISO 639-1
     * @param aliases further names with the code of the State; {@code empty} for no State at all, {@code reject} for none that
     *     can be told
     * @param aliasFile CSV file beside the mapping with the columns {@code name} and {@code code}
     * @param several what to do with a cell that names several States; null for {@code reject}
     * @param separators what stands between them
     */
    public record CountryRule(
            OneOrMore language,
            Map<String, String> aliases,
            String aliasFile,
            @Nullable Several several,
            OneOrMore separators) {}
}
