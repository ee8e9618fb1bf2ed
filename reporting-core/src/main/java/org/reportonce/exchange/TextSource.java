package org.reportonce.exchange;

import java.util.List;
import org.reportonce.exchange.file.CellKind;
import org.reportonce.expression.ExpressionException;

/** What a column of ours is made from. */
sealed interface TextSource {
    /** The text of the row in hand. */
    Made of(RowView row);

    /** What the cell behind the text says of itself. */
    default CellKind kind(RowView row) {
        return CellKind.TEXT;
    }

    /** The foreign columns it looks at. */
    List<ColumnRef> columns();

    /** A foreign column. */
    record FromColumn(ColumnRef column) implements TextSource {
        @Override
        public Made of(RowView row) {
            return Cells.text(row, row.layout().place(column.text()));
        }

        @Override
        public CellKind kind(RowView row) {
            return row.kind(row.layout().place(column.text()));
        }

        @Override
        public List<ColumnRef> columns() {
            return List.of(column);
        }
    }

    /** Always the same. */
    record Constant(String text) implements TextSource {
        @Override
        public Made of(RowView row) {
            return Made.of(text);
        }

        @Override
        public List<ColumnRef> columns() {
            return List.of();
        }
    }

    /** Several columns and words between them. */
    record Patterned(Template template) implements TextSource {
        @Override
        public Made of(RowView row) {
            return template.of(row);
        }

        @Override
        public List<ColumnRef> columns() {
            return template.columns();
        }
    }

    /** What somebody still has to decide. */
    record Open(String target, String choice) implements TextSource {
        @Override
        public Made of(RowView row) {
            return Made.wrong("import-open", "column", target, "choice", choice);
        }

        @Override
        public List<ColumnRef> columns() {
            return List.of();
        }
    }

    /** What an expression results in. */
    record Computed(CellExpression expression) implements TextSource {
        @Override
        public Made of(RowView row) {
            try {
                Object result = expression.evaluate(row);
                return result == null ? Made.EMPTY : Made.of(result.toString().strip());
            } catch (UnreadableCell e) {
                return new Made("", e.fault());
            } catch (ExpressionException e) {
                return Made.wrong("import-expression", "problem", e.error().problem());
            }
        }

        @Override
        public List<ColumnRef> columns() {
            return expression.columns();
        }
    }
}
