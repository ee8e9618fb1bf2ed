package org.reportonce.report;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a section. */
public sealed interface Block {
    /** Takes the visit of one kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind. */
    interface Visitor<R> {
        R question(QuestionBlock question);

        R table(TableBlock table);

        R note(NoteBlock note);
    }

    /**
     * A question with its answer.
     *
     * @param id stable id
     * @param number official number, or empty
     * @param label printed question
     * @param level 0 for a question of its own, 1 for a part of one, and so on
     * @param answer the answer
     * @param details room for details, when the form has it
     * @param background where the answer comes from and what weight it has
     * @param offer boxes that the form prints for it, answered or not
     */
    record QuestionBlock(
            String id,
            String number,
            String label,
            int level,
            Answer answer,
            Optional<Details> details,
            Background background,
            Offer offer)
            implements Block {
        public QuestionBlock {
            requireNonNull(answer, "answer");
        }

        /** A question without boxes. */
        public QuestionBlock(
                String id,
                String number,
                String label,
                int level,
                Answer answer,
                Optional<Details> details,
                Background background) {
            this(id, number, label, level, answer, details, background, Offer.NONE);
        }

        /** A question without parts, details or background. */
        public QuestionBlock(String id, String number, String label, Answer answer) {
            this(id, number, label, 0, answer, Optional.empty(), Background.NONE);
        }

        /** The same question with these boxes. */
        public QuestionBlock offering(Offer boxes) {
            return new QuestionBlock(id, number, label, level, answer, details, background, boxes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.question(this);
        }
    }

    /**
     * Boxes that a form prints for a question, so that one without an answer shows them empty.
     *
     * @param options printed label by option id, in official order; empty when the question has no boxes
     * @param several whether more than one may be ticked
     */
    record Offer(Map<String, String> options, boolean several) {
        /** No boxes. */
        public static final Offer NONE = new Offer(Map.of(), false);

        public Offer {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    /**
     * Room for details under a question.
     *
     * @param number official number, or empty
     * @param label printed heading
     * @param answer the details
     */
    record Details(String number, String label, Answer answer) {}

    /**
     * Where an answer comes from and what weight the question has.
     *
     * @param derived true when the program drew the answer from other facts
     * @param reasons what a derived answer rests on
     * @param toConfirm true when it was taken over from the year before and nobody has confirmed it
     * @param duty printed words of how far the source binds, or empty
     * @param refers paragraphs it reports on, such as {@code PoA.II.4}
     */
    record Background(boolean derived, List<String> reasons, boolean toConfirm, String duty, List<String> refers) {
        /** Stated, confirmed, and nothing known of its weight. */
        public static final Background NONE = new Background(false, List.of(), false, "", List.of());

        public Background {
            reasons = List.copyOf(reasons);
            refers = List.copyOf(refers);
        }
    }

    /**
     * A text of the form itself.
     *
     * @param id stable id
     * @param text the text; paragraphs are separated by an empty line
     */
    record NoteBlock(String id, String text) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /** What a table as a whole says. */
    enum Standing {
        /** It has lines. */
        LINES,
        /** The State declares that there was nothing; printed as the nil form in place of the table. */
        NIL,
        /** The State gives no information. */
        NOT_INCLUDED
    }

    /**
     * A table.
     *
     * @param id stable id, first part of every cell address
     * @param title printed title
     * @param standing what the table as a whole says
     * @param statement sentence that says it when there are no lines, such as the nil declaration; empty otherwise
     * @param columns columns in printed order
     * @param rows rows in printed order; empty unless the standing is {@code LINES}
     * @param heldBack true when this edition leaves lines out
     */
    record TableBlock(
            String id,
            String title,
            Standing standing,
            String statement,
            List<TableColumn> columns,
            List<TableRow> rows,
            boolean heldBack)
            implements Block {
        public TableBlock {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * A column.
     *
     * @param id stable id, head of the column in CSV
     * @param label printed head
     * @param type what its values are; writers choose alignment and number format by it
     * @param width share of the table's width, 1 or more
     */
    record TableColumn(String id, String label, Type type, int width) {
        /** What the values of a column are. */
        public enum Type {
            ROW_LABEL,
            TEXT,
            NUMBER,
            MONEY,
            PROPORTION,
            DATE,
            COUNTRY,
            TICK
        }
    }

    /** What a row is. */
    enum RowKind {
        /** Heading over the rows that follow; its first cell only. */
        HEADING,
        /** A line of data. */
        LINE,
        /** A fixed row without a line: nothing happened, or nothing may be said. */
        EMPTY
    }

    /**
     * A row.
     *
     * @param kind what it is
     * @param rowId id of the fixed row it stands under ({@code IV.a}); empty when the table has none
     * @param label printed label of that fixed row; repeated on every line under it
     * @param key address of the line within the table, such as {@code II/THA}; empty for rows that are no lines
     * @param cells one answer a column
     */
    record TableRow(RowKind kind, String rowId, String label, String key, List<Answer> cells) {
        public TableRow {
            cells = List.copyOf(cells);
        }

        /** The answer in the n-th column, from 0, when the row has cells. */
        public Optional<Answer> cell(int n) {
            return n < cells.size() ? Optional.of(cells.get(n)) : Optional.empty();
        }
    }
}
