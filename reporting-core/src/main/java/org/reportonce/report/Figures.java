package org.reportonce.report;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reportonce.dataset.QuantityKind;
import org.reportonce.instrument.FigureResult;
import org.reportonce.instrument.Share;

/** The figures of one report. Remembers what it handed out, so that an answer can name the lines it rests on. */
final class Figures {
    private final Map<String, FigureFiller> byId = new LinkedHashMap<>();
    private final IdentityHashMap<Object, List<FigureFiller>> behind = new IdentityHashMap<>();

    Figures(Map<String, FigureFiller> byId) {
        this.byId.putAll(byId);
    }

    Set<String> ids() {
        return byId.keySet();
    }

    Optional<FigureFiller> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    FigureResult result(String id) {
        FigureFiller figure = figure(id);
        FigureResult result = figure.result();
        behind.put(result, List.of(figure));
        if (result.total().known()) {
            behind.put(result.total(), List.of(figure));
        }
        return result;
    }

    private FigureFiller figure(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "there is no figure \"" + id + "\"; there are: " + String.join(", ", byId.keySet())));
    }

    /** The share of one figure in another; empty when there is nothing, when one is not exactly known, or more than the whole. */
    Optional<Share> share(String part, String whole) {
        FigureResult counted = result(part);
        FigureResult all = result(whole);
        boolean exact =
                counted.total().kind() == QuantityKind.EXACT && all.total().kind() == QuantityKind.EXACT;
        if (!exact
                || all.total().amount() == 0
                || counted.total().amount() > all.total().amount()) {
            return Optional.empty();
        }
        Share share = new Share(counted.total().amount(), all.total().amount());
        behind.put(share, List.of(figure(part), figure(whole)));
        return Optional.of(share);
    }

    /** The figure that a value handed out here is; null when it is none. */
    @Nullable
    FigureFiller behind(Object value) {
        List<FigureFiller> found = behind.get(value);
        return found == null || found.size() != 1 ? null : found.get(0);
    }

    /** The lines behind a figure or share handed out here. */
    Sources sources(Object value) {
        return Sources.joined(behind.getOrDefault(value, List.of()).stream()
                .map(FigureFiller::sources)
                .toList());
    }
}
