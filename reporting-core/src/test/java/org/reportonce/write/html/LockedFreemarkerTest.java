package org.reportonce.write.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockedFreemarkerTest {
    /** Something a template may see. */
    record Known(String name) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${known?api.class}",
                "${known.class.name}",
                "${known.getClass().name}",
                "${known.name.bytes}"
            })
    void refusesToReachIntoTheProgram(String template) {
        assertThatThrownBy(() -> process(template, new Known("x"))).isInstanceOf(TemplateException.class);
    }

    @Test
    void refusesWhatIsNoRecord() {
        assertThatThrownBy(() -> process("${known}", new Thread()))
                .isInstanceOf(TemplateException.class)
                .hasStackTraceContaining("a page may not see a java.lang.Thread");
    }

    @Test
    void escapesWhatItPrints() throws Exception {
        assertThat(process("${known.name}", new Known("<b>&"))).isEqualTo("&lt;b&gt;&amp;");
    }

    @Test
    void readsTemplatesFromTheClassPathOnly() {
        assertThatThrownBy(() -> LockedFreemarker.CONFIGURATION.getTemplate("../../../../etc/passwd"))
                .isInstanceOf(IOException.class);
    }

    private static String process(String template, Object known) throws IOException, TemplateException {
        StringWriter out = new StringWriter();
        new Template("test.ftlh", template, LockedFreemarker.CONFIGURATION).process(Map.of("known", known), out);
        return out.toString();
    }
}
