package org.reportonce.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reportonce.finding.Severity;

/**
 * What the catalogue knows of one code, as written in {@code findings.<language>.yaml}.
 *
 * @param severity weight when no instrument says otherwise
 * @param data true when it is about the files themselves and so concerns every report; such a finding cannot be waived
 * @param title a few words, for headings
 * @param message one or two sentences with placeholders such as <code>{value}</code>: what is wrong, what was expected
 * @param item what is told of each place when many are listed below one heading; empty when each place is told in full
 * @param hint how to fix it, with placeholders
 * @param why why it matters
 * @param source where the rule comes from: document, article, paragraph; empty for rules of this tool
 * @param bad an example that makes the finding: text of files by name
 * @param good the same example, put right
 */
public record FindingText(
        @Nullable Severity severity,
        boolean data,
        String title,
        String message,
        String item,
        String hint,
        String why,
        String source,
        Map<String, String> bad,
        Map<String, String> good) {}
