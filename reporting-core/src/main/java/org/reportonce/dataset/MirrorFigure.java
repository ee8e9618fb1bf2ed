package org.reportonce.dataset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * One line of {@code mirror.csv}: a figure another State has published about its trade with the reporting State.
 *
 * @param id unique within the file
 * @param reporter the State that published the figure
 * @param direction direction seen from that State
 * @param category weapon category it used
 * @param quantity number of items it published
 * @param source where it was published
 */
public record MirrorFigure(
        @NotBlank(message = "id-missing") String id,
        @NotNull(message = "reporter-missing") Place reporter,
        @NotNull(message = "direction-missing") Direction direction,
        @NotNull(message = "category-missing") Category category,
        @NotNull(message = "quantity-missing") Quantity quantity,
        String source) {}
