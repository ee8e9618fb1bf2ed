package org.reportonce.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;

/** Notes findings as short texts: {@code code file:line:column arguments}. */
final class Noted implements Reporter {
    final List<String> all = new ArrayList<>();

    @Override
    public void report(String code, Origin origin, String subject, Map<String, String> arguments) {
        String sorted = arguments.isEmpty() ? "" : " " + new java.util.TreeMap<>(arguments);
        all.add(code + " " + origin + sorted);
    }
}
