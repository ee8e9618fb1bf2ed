package org.reportonce.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportonce.yaml.SourceText;

/**
 * A table filled from records; its title is {@code table.<id>}, its column heads {@code column.<table id>.<column id>},
 * else {@code column.<column id>}; the labels of fixed rows are {@code row.<row id>}.
 *
 * @param id unique within the instrument; also the first part of a cell's address
 * @param each name of the record table, such as {@code transfers}
 * @param where CEL condition over {@code row}: which records go in
 * @param group paths that tell one printed line from another
 * @param rowBy path whose value names the fixed row a line stands under
 * @param rows fixed rows in official order, printed even when empty; an id ending in {@code *} takes every value that begins
 *     so
 * @param rowWhen CEL condition over {@code row} by fixed row; a record goes into every row whose condition holds, instead of
 *     the one that {@code rowBy} names
 * @param emptyRow with {@code rowBy}: the fixed row of the records that have no value there; empty for none
 * @param partial true when the rows take some records only; else a record without a row is a finding {@code row-without-place}
 * @param headings row ids that are headings of the rows below them; they take lines only when the data give no sub-category
 * @param silent fixed rows that say nothing while they are empty, instead of nil: nobody declared anything about them
 * @param columns columns in printed order
 * @param key column ids that make up a cell's address after the row id
 * @param nil CEL condition: the State declares that there was nothing
 * @param included CEL condition: the State gives this table at all; null for always
 * @param compareAs name shared by tables of different reports whose figures must agree; null for none
 * @param compareWhere CEL condition over {@code row} for that comparison; null for all rows of the table
 */
public record TableForm(
        @NotBlank(message = "field-missing") String id,
        @NotBlank(message = "field-missing") String each,
        @Nullable SourceText where,
        List<SourceText> group,
        @Nullable SourceText rowBy,
        List<String> rows,
        Map<String, SourceText> rowWhen,
        String emptyRow,
        boolean partial,
        List<String> headings,
        List<@Valid Silence> silent,
        @NotEmpty(message = "field-missing") List<@Valid Column> columns,
        List<String> key,
        @Nullable SourceText nil,
        @Nullable SourceText included,
        @Nullable String compareAs,
        @Nullable SourceText compareWhere) {
    /**
     * Fixed rows whose emptiness is no nil return, such as the small-arms rows of a State that reports on I to VII only.
     *
     * @param when CEL condition over {@code state}, {@code dataset} and {@code period}
     * @param rows ids of fixed rows; empty for all rows of the table
     */
    public record Silence(
            @NotNull(message = "field-missing") SourceText when, List<String> rows) {}

    /**
     * A column.
     *
     * @param id stable id; also the head in CSV
     * @param value path ({@code row.partner}), {@code sum(path)}, {@code whole(path)} for amounts of control figures
     *     in whole euro, {@code join(path)} for texts that differ within a line, {@code rowId} for the fixed row's label, {@code tick(condition)}, or {@code share(path, condition)} for the part of
     *     a sum that meets a condition
     * @param when CEL condition over {@code row}: which records the column counts; null for all of the line
     * @param perYear true for one column for each year of the period; {@code {columnYear}} in its label is the year
     * @param width share of the table's width; 1 when left out
     * @param optional true when the form lets a State leave it empty
     * @param confidential true when only the restricted edition has the column
     */
    public record Column(
            @NotBlank(message = "field-missing") String id,
            @NotNull(message = "field-missing") SourceText value,
            @Nullable SourceText when,
            boolean perYear,
            @Nullable Long width,
            boolean optional,
            boolean confidential) {}
}
