package org.reportonce.instrument;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.reportonce.expression.Expression;
import org.reportonce.expression.Path;

/**
 * A figure with its expressions compiled.
 *
 * @param id its id
 * @param records the records it is counted over
 * @param where which records count; empty for all
 * @param sum where the number stands that is added up; empty when records are counted
 * @param texts where texts stand that answers may quote
 */
public record FigurePlan(
        String id, RecordTable records, Optional<Expression> where, Optional<Path> sum, List<Path> texts) {
    public FigurePlan {
        requireNonNull(id, "id");
        requireNonNull(records, "records");
        requireNonNull(where, "where");
        requireNonNull(sum, "sum");
        texts = List.copyOf(texts);
    }
}
