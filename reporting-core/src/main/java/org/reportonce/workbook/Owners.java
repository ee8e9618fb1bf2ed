package org.reportonce.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which authority answers what.
 *
 * @param owners owner by table, topic or question: {@code transfers}, {@code profile.tracing}, {@code answers.poa}
 * @param wanted owners a workbook is made for; empty for the whole dataset
 */
public record Owners(Map<String, String> owners, Set<String> wanted) {
    public Owners {
        owners = Collections.unmodifiableMap(new LinkedHashMap<>(owners));
        wanted = Set.copyOf(wanted);
    }

    /** True when the workbook is to hold the whole dataset. */
    public boolean everything() {
        return wanted.isEmpty();
    }

    /** True when one of the authorities answers what stands at a path; the nearest owner above it counts. */
    boolean wants(String path) {
        if (everything()) {
            return true;
        }
        String rest = path;
        while (true) {
            String owner = owners.get(rest);
            if (owner != null) {
                return wanted.contains(owner);
            }
            int cut = Math.max(rest.lastIndexOf('.'), rest.lastIndexOf('['));
            if (cut < 0) {
                return false;
            }
            rest = rest.substring(0, cut);
        }
    }

    /** The paths that nobody answers: neither they, nor anything above or below them, has an owner. */
    public List<String> unowned(List<String> paths) {
        return paths.stream()
                .filter(path -> owners.keySet().stream().noneMatch(owned -> within(path, owned) || within(owned, path)))
                .toList();
    }

    private static boolean within(String path, String above) {
        return path.equals(above) || path.startsWith(above + '.') || path.startsWith(above + '[');
    }

    /** The parts of a file that they answer, topics only with values below them. */
    List<Part> parts(List<Part> parts) {
        if (everything()) {
            return parts;
        }
        List<Part> wantedParts = new ArrayList<>();
        for (Part part : parts) {
            boolean kept = part instanceof Part.Heading heading
                    ? parts.stream()
                            .anyMatch(one -> !(one instanceof Part.Heading)
                                    && heading.path().holds(one.path())
                                    && wants(one.path().plain()))
                    : wants(part.path().plain());
            if (kept) {
                wantedParts.add(part);
            }
        }
        return wantedParts;
    }
}
