package org.reportonce.write.html;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.reportonce.write.internal.SafeText;

/**
 * One self-contained page of tables, without scripts. The page itself is the template {@code reportonce/html/list.ftlh} on the
 * class path; every text is escaped.
 *
 * @param title title of the page
 * @param paragraphs sentences below it
 * @param tables the tables, in order
 */
public record ListPage(String title, List<String> paragraphs, List<Grid> tables) {
    public ListPage {
        title = SafeText.printable(title);
        paragraphs = printable(paragraphs);
        tables = List.copyOf(tables);
    }

    /**
     * A table.
     *
     * @param id id within the page
     * @param title its title
     * @param heads column heads
     * @param groups groups of rows
     */
    public record Grid(String id, String title, List<String> heads, List<Group> groups) {
        public Grid {
            title = SafeText.printable(title);
            heads = printable(heads);
            groups = List.copyOf(groups);
        }
    }

    /**
     * Rows that have their first cells in common.
     *
     * @param heads cells in common; the first one is the head of the group
     * @param rows the cells that follow, one list a row; at least one row
     */
    public record Group(List<String> heads, List<List<String>> rows) {
        public Group {
            heads = printable(heads);
            rows = rows.stream().map(ListPage::printable).toList();
        }
    }

    private static List<String> printable(List<String> texts) {
        return texts.stream().map(SafeText::printable).toList();
    }

    /**
     * Writes the page in UTF-8.
     *
     * @param out not closed
     * @throws IOException when it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        Template template = LockedFreemarker.CONFIGURATION.getTemplate("list.ftlh");
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            template.process(Map.of("page", this), text);
        } catch (TemplateException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException("the page template does not fit the list: " + e.getMessage(), e);
        }
        text.flush();
    }
}
