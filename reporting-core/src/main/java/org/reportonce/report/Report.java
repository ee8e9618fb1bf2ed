package org.reportonce.report;

import java.util.List;
import org.reportonce.dataset.Period;

/**
 * An instrument filled from a dataset: a tree that knows nothing of Word or Excel. Withheld values are dropped before it is
 * made, so no writer can leak them.
 *
 * @param heading what it is
 * @param sections parts in printed order
 */
public record Report(Heading heading, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }

    /**
     * What a report is.
     *
     * @param instrument id of the instrument
     * @param version its version
     * @param title printed title
     * @param shortTitle name by which people know the report
     * @param stateCode ISO 3166-1 alpha-3 code
     * @param stateName printed name of the State
     * @param period calendar years covered
     * @param edition who it is for
     * @param draft true when it was made in spite of errors; every page says so
     * @param language ISO 639-1 code
     * @param remarks sentences printed under the title, such as that the layout was not compared with the official form
     * @param words printed words that writers need, by key: {@code nil}, {@code withheld}, {@code draft}, {@code page}, …
     */
    public record Heading(
            String instrument,
            String version,
            String title,
            String shortTitle,
            String stateCode,
            String stateName,
            Period period,
            Edition edition,
            boolean draft,
            String language,
            List<String> remarks,
            Words words) {
        public Heading {
            remarks = List.copyOf(remarks);
        }

        /** Last calendar year covered. */
        public int year() {
            return period.year();
        }

        /** Number of calendar years covered. */
        public int yearCount() {
            return period.years();
        }

        /** {@code 2025}, or {@code 2024–2025}. */
        public String years() {
            return period.text();
        }

        /** Start of every file name: {@code KEN-2025-att-annual}. */
        public String baseName() {
            return stateCode + '-' + year() + '-' + instrument;
        }
    }

    /** Page orientation. */
    public enum Layout {
        PORTRAIT,
        LANDSCAPE
    }

    /**
     * A part of the form.
     *
     * @param id stable id
     * @param number official number, or empty
     * @param title printed title
     * @param part printed title of the part of the form it belongs to, or empty
     * @param layout page orientation
     * @param newPage whether it begins on a page of its own
     * @param blocks content in printed order
     */
    public record Section(
            String id, String number, String title, String part, Layout layout, boolean newPage, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }
}
