package org.reportonce.expression;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something an expression looks at: what is asked of a variable, or of the result of a function, name by name. A loop variable
 * is followed back to the list it runs over, so that {@code profile.laws.exists(l, l.link != "")} looks at {@code profile.laws}
 * and at {@code profile.laws.link}.
 *
 * @param root the variable, or the function
 * @param function true when {@code root} is a function
 * @param arguments texts the function is called with, in order
 * @param names names of fields and methods, in the order in which they are asked
 */
public record Read(String root, boolean function, List<String> arguments, List<String> names) {
    public Read {
        requireNonNull(root, "root");
        arguments = List.copyOf(arguments);
        names = List.copyOf(names);
    }

    /** A variable itself. */
    static Read variable(String name) {
        return new Read(name, false, List.of(), List.of());
    }

    /** One name further. */
    Read then(String name) {
        List<String> longer = new java.util.ArrayList<>(names);
        longer.add(name);
        return new Read(root, function, arguments, longer);
    }
}
