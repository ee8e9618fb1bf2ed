package org.reportonce.instrument;

import java.util.Map;
import org.reportonce.dataset.Quantity;

/**
 * A figure of a report, to expressions: {@code figure("seized").total.amount}, {@code figure("seized").lines}.
 *
 * @param total sum over the years
 * @param lines records that count
 * @param byYear sum by year, oldest first; a year without records has none
 */
public record FigureResult(Quantity total, long lines, Map<Integer, Quantity> byYear) {}
