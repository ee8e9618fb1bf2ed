package org.reportonce.write.docx;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.NamespaceContext;

/** Prefixes of Word's own names. */
final class WordNames implements NamespaceContext {
    private static final Map<String, String> NAMES = Map.of(
            "w",
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "w14",
            "http://schemas.microsoft.com/office/word/2010/wordml");

    @Override
    public String getNamespaceURI(String prefix) {
        return NAMES.getOrDefault(prefix, "");
    }

    @Override
    public String getPrefix(String uri) {
        throw new UnsupportedOperationException(uri);
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
        return List.<String>of().iterator();
    }
}
