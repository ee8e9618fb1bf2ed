package org.reportonce.crosswalk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The crosswalk for other programs, in the form {@code reportonce/crosswalk/1}. */
public final class CrosswalkJson {
    private CrosswalkJson() {}

    /**
     * Prints it in UTF-8.
     *
     * @param out not closed
     * @throws IOException when it cannot be written
     */
    public static void print(Crosswalk crosswalk, OutputStream out) throws IOException {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("format", "reportonce/crosswalk/1");
        ArrayNode forms = root.putArray("forms");
        crosswalk.forms().forEach(forms::add);
        root.put("questions", crosswalk.questions());
        root.put("shared", crosswalk.shared());
        ArrayNode elements = root.putArray("elements");
        for (Crosswalk.Used used : crosswalk.elements()) {
            ObjectNode node = element(elements.addObject(), used.element());
            node.put("reports", used.reports());
            ArrayNode uses = node.putArray("uses");
            used.uses().forEach(use -> use(uses.addObject(), use));
        }
        ArrayNode places = root.putArray("places");
        for (Crosswalk.Place place : crosswalk.places()) {
            ObjectNode node = use(places.addObject(), place.use());
            ArrayNode paths = node.putArray("elements");
            place.elements().forEach(paths::add);
        }
        ArrayNode unused = root.putArray("unused");
        crosswalk.unused().forEach(element -> element(unused.addObject(), element));
        out.write((root.toPrettyString().replace("\r\n", "\n") + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode element(ObjectNode node, Element element) {
        return node.put("path", element.path()).put("meaning", element.meaning());
    }

    private static ObjectNode use(ObjectNode node, Use use) {
        return node.put("report", use.report())
                .put("version", use.version())
                .put("kind", use.kind().name().toLowerCase(Locale.ROOT))
                .put("role", use.role().name().toLowerCase(Locale.ROOT))
                .put("number", use.number())
                .put("id", use.id())
                .put("label", use.label());
    }
}
