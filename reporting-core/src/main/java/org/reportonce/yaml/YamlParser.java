package org.reportonce.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reportonce.finding.Origin;
import org.reportonce.finding.Reporter;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the nodes of one text from the events of the library, which alone are safe against alias bombs. */
final class YamlParser {
    private static final int DEEPEST = 50;

    /** Ends the work once a finding says why. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("the finding has been reported", null, false, false);
        }
    }

    private final YamlLines lines;
    private final String name;
    private final Reporter reporter;
    private final Iterator<Event> events;

    YamlParser(String text, String name, Reporter reporter) {
        this.lines = new YamlLines(text);
        this.name = name;
        this.reporter = reporter;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setCodePointLimit(YamlFile.LARGEST)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    Optional<YamlNode> parse() {
        try {
            next();
            Event start = next();
            if (start.getEventId() == Event.ID.StreamEnd) {
                reporter.report("file-empty", Origin.file(name), Map.of("file", name));
                return Optional.empty();
            }
            YamlNode top = node(next(), "", 0);
            next();
            Event end = next();
            if (end.getEventId() != Event.ID.StreamEnd) {
                throw refuse("yaml-several-documents", origin(end, ""), Map.of());
            }
            if (top instanceof YamlScalar scalar && scalar.absent()) {
                reporter.report("file-empty", Origin.file(name), Map.of("file", name));
                return Optional.empty();
            }
            return Optional.of(top);
        } catch (Refused e) {
            return Optional.empty();
        } catch (YamlEngineException e) {
            YamlProblem.of(e, lines).report(name, reporter);
            return Optional.empty();
        }
    }

    private YamlNode node(Event event, String path, int depth) {
        Origin origin = origin(event, path);
        if (depth > DEEPEST) {
            throw refuse("yaml-too-deep", origin, Map.of("limit", Integer.toString(DEEPEST)));
        }
        if (event instanceof AliasEvent alias) {
            throw refuse(
                    "yaml-alias", origin, Map.of("text", "*" + alias.getAlias().getValue()));
        }
        if (event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
            String anchor = anchored.getAnchor().orElseThrow().getValue();
            throw refuse("yaml-alias", origin, Map.of("text", "&" + anchor));
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), origin);
            boolean quoted = !scalar.isPlain();
            return new YamlScalar(scalar.getValue(), quoted, origin, lines.source(scalar, origin));
        }
        refuseTag(((CollectionStartEvent) event).getTag(), origin);
        return event.getEventId() == Event.ID.SequenceStart ? list(origin, path, depth) : map(origin, path, depth);
    }

    private YamlList list(Origin origin, String path, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, path + '[' + items.size() + ']', depth + 1));
        }
        return new YamlList(items, origin);
    }

    private YamlMap map(Origin origin, String path, int depth) {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(event instanceof ScalarEvent scalar)) {
                if (event instanceof AliasEvent) {
                    node(event, path, depth);
                }
                throw refuse("yaml-key-not-text", origin(event, path), Map.of());
            }
            String key = ((YamlScalar) node(event, path, depth)).text();
            String entryPath = path.isEmpty() ? key : path + '.' + key;
            Origin place = origin(scalar, entryPath);
            YamlEntry entry = new YamlEntry(place, node(next(), entryPath, depth + 1));
            YamlEntry first = entries.putIfAbsent(key, entry);
            if (first != null) {
                // Both lines are named; the first value stays, so that the other findings of the file still come.
                String line = Integer.toString(first.key().line());
                reporter.report("yaml-key-doubled", place, entryPath, Map.of("key", key, "line", line));
            }
        }
        return new YamlMap(entries, origin);
    }

    private void refuseTag(Optional<String> tag, Origin origin) {
        if (tag.isPresent()) {
            throw refuse("yaml-tag", origin, Map.of("text", tag.orElseThrow()));
        }
    }

    private Event next() {
        return events.next();
    }

    private Origin origin(Event event, String path) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Origin(name, mark.getLine() + 1, mark.getColumn() + 1, path);
    }

    private Refused refuse(String code, Origin origin, Map<String, String> arguments) {
        reporter.report(code, origin, origin.field(), arguments);
        return new Refused();
    }
}
