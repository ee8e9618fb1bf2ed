package org.reportonce.schema;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.reportonce.dataset.Profile;
import org.reportonce.dataset.Say;

/**
 * The profile of a new {@code state.yaml}: every topic with every key, each explained, none answered. Examples of list entries are
 * comments; taking the {@code #} away makes them entries.
 */
final class ProfileOutline {
    private static final Descriptions TEXTS = Descriptions.english();
    private static final int COMMENT_AT = 27;
    private static final int WIDEST = 140;

    private ProfileOutline() {}

    /** The lines below {@code profile:}. */
    static String text() {
        StringBuilder text = new StringBuilder();
        for (RecordComponent topic : Profile.class.getRecordComponents()) {
            text.append('\n');
            key(text, "  ", topic, "Profile");
        }
        return text.toString();
    }

    private static void key(StringBuilder text, String indent, RecordComponent component, String owner) {
        String meaning = TEXTS.of(owner, component.getName());
        Optional<Class<? extends Record>> nested = Fields.nested(component);
        boolean list = component.getType() == List.class;
        if (nested.isEmpty()) {
            line(text, indent + component.getName() + (list ? ": []" : ":"), meaning, component);
        } else if (list) {
            comment(text, indent, meaning);
            text.append(indent).append(component.getName()).append(":\n");
            items(text, nested.get());
        } else {
            comment(text, indent, meaning);
            text.append(indent).append(component.getName()).append(":\n");
            for (RecordComponent part : nested.get().getRecordComponents()) {
                key(text, indent + "  ", part, nested.get().getSimpleName());
            }
        }
    }

    /** An entry as a comment. The indent is that of an entry of a list under a topic. */
    private static void items(StringBuilder text, Class<? extends Record> record) {
        String before = "#    - ";
        for (RecordComponent part : record.getRecordComponents()) {
            String colon = part.getType() == List.class ? ": []" : ":";
            line(text, before + part.getName() + colon, TEXTS.of(record.getSimpleName(), part.getName()), part);
            before = "#      ";
        }
    }

    private static void line(StringBuilder text, String key, String meaning, RecordComponent component) {
        List<String> options = Fields.options(component);
        // What a State may say stands above the profile.
        boolean told = component.getType() == Say.class || options.stream().allMatch(meaning::contains);
        String comment = meaning + (told ? "" : " Of: " + String.join(", ", options) + '.');
        String padded = key + " ".repeat(Math.max(1, COMMENT_AT - key.length())) + "# ";
        if (padded.length() + comment.length() <= WIDEST) {
            text.append(padded).append(comment).append('\n');
            return;
        }
        // In a comment the explanation must stay one when the entry's "#" is taken away.
        String margin = key.startsWith("#")
                ? "#      "
                : " ".repeat(key.length() - key.stripLeading().length());
        comment(text, margin, comment);
        text.append(key).append('\n');
    }

    private static void comment(StringBuilder text, String margin, String comment) {
        StringBuilder line = new StringBuilder(margin).append('#');
        for (String word : comment.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDEST) {
                text.append(line).append('\n');
                line = new StringBuilder(margin).append('#');
            }
            line.append(' ').append(word);
        }
        text.append(line).append('\n');
    }
}
