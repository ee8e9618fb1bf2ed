/**
 * The logic of instruments: typed expressions over records. {@link org.reportonce.expression.Expressions} is where to start.
 *
 * <p>An expression is written in the Common Expression Language and knows only what it is given: variables, the records and
 * enums that can be reached from them, and registered functions. It cannot reach the clock, files or classes; its loops end,
 * and its patterns are matched in linear time. Nothing outside this package knows the engine.
 *
 * <p>What Java types are to an expression:
 *
 * <ul>
 *   <li>records, enums and interfaces (implemented by records or enums) have properties: components, and methods without
 *       arguments ({@code row.quantity.known});
 *   <li>an enum constant is written by its name, {@code EXPORT}; where two enums have it, it is compared by name, and
 *       {@code Direction.EXPORT} says which one is meant;
 *   <li>int, long and the like are whole numbers; double and BigDecimal are decimal numbers, computed in double: compare with
 *       them, and leave sums of money to a registered function;
 *   <li>LocalDate has {@code year}, {@code month}, {@code day}, is compared with {@code <} and the like, and written
 *       {@code date("2025-12-31")};
 *   <li>lists, sets and maps are lists and maps; Optional is its value or null;
 *   <li>other values of the platform with one written form (Currency, URI, YearMonth, …) are texts.
 * </ul>
 *
 * <p>What is empty: any single value may be compared with {@code null} and is null when empty. A list or map that is null is
 * empty instead. Names may be asked of null: {@code row.origin.code} is null when {@code row.origin} is, and a property of
 * primitive type boolean is false then, so that {@code row.quantity.known} needs no guard. {@code has(row.origin)} is the same
 * as {@code row.origin != null}. Every other use of null, as in {@code row.note.startsWith("A")} or {@code row.count > 5}, has
 * no result; write {@code row.note != null && …} before it.
 */
@NullMarked
package org.reportonce.expression;

import org.jspecify.annotations.NullMarked;
