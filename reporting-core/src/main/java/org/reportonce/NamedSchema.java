package org.reportonce;

import java.util.List;
import org.reportonce.finding.NearNames;
import org.reportonce.schema.Schemas;

/** A JSON Schema asked for by its name. */
final class NamedSchema {
    private NamedSchema() {}

    static String text(String name) {
        if (!Schemas.names().contains(name)) {
            List<String> near = NearNames.of(name, Schemas.names());
            throw new UnusableInput("There is no schema \"" + name + "\"."
                    + (near.isEmpty() ? "" : " Did you mean \"" + near.get(0) + "\"?")
                    + " Schemas there are: " + String.join(", ", Schemas.names()) + '.');
        }
        return new Schemas().schema(name);
    }
}
