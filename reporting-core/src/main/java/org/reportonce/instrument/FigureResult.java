package org.reportonce.instrument;

import java.util.List;
import java.util.Map;
import org.reportonce.dataset.LocalizedText;
import org.reportonce.dataset.Quantity;

/**
 * A figure of a report, to expressions: {@code figure("seized").total.amount}, {@code figure("seized").lines}.
 *
 * @param total sum over the years
 * @param lines records that count
 * @param byYear sum by year, oldest first; a year without records has none
 * @param texts what the records say in words, one text a record, texts alike once
 */
public record FigureResult(Quantity total, long lines, Map<Integer, Quantity> byYear, List<LocalizedText> texts) {}
