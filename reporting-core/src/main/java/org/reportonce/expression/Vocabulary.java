package org.reportonce.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names that an expression may use: variables, enum constants and functions, with their types. */
final class Vocabulary {
    final TypeModel types;
    final Map<String, Type> variables;
    final List<Functions.Declared> functions;
    final Set<String> functionNames;
    private final Map<String, List<Enum<?>>> constants = new LinkedHashMap<>();

    Vocabulary(Map<String, Type> variables, List<Functions.Declared> functions, List<? extends Type> furtherTypes) {
        this.variables = new LinkedHashMap<>(variables);
        this.functions = List.copyOf(functions);
        List<Type> roots = new ArrayList<>(variables.values());
        functions.forEach(function -> {
            roots.addAll(function.parameters());
            roots.add(function.result());
        });
        roots.addAll(furtherTypes);
        types = new TypeModel(roots);
        functionNames = Functions.names(functions);
        for (Class<?> type : types.enums()) {
            for (Object constant : type.getEnumConstants()) {
                Enum<?> named = (Enum<?>) constant;
                constants
                        .computeIfAbsent(named.name(), name -> new ArrayList<>())
                        .add(named);
            }
        }
        for (String name : variables.keySet()) {
            if (constants.containsKey(name)) {
                throw new IllegalArgumentException("variable " + name + " has the name of a constant of "
                        + constants.get(name).get(0).getDeclaringClass().getName());
            }
        }
    }

    /** Enum constants under their short name and under the name with that of their type, as in {@code Direction.EXPORT}. */
    Map<String, Object> constantValues() {
        Map<String, Object> values = new LinkedHashMap<>();
        constants.forEach((name, owners) -> {
            values.put(name, Constant.of(owners.get(0)));
            owners.forEach(owner -> values.put(typeName(owner) + '.' + name, Constant.of(owner)));
        });
        return values;
    }

    /** The types of those; of a short name that several enums have it is open, and comparisons check it, see {@link #owners}. */
    Map<String, CelType> constantTypes() {
        Map<String, CelType> declared = new LinkedHashMap<>();
        constants.forEach((name, owners) -> {
            declared.put(name, owners.size() > 1 ? SimpleType.DYN : reference(owners.get(0)));
            owners.forEach(owner -> declared.put(typeName(owner) + '.' + name, reference(owner)));
        });
        return declared;
    }

    Map<String, CelType> variableTypes() {
        Map<String, CelType> declared = new LinkedHashMap<>();
        variables.forEach((name, type) -> declared.put(name, types.type(type)));
        return declared;
    }

    /** Names of the enums that have a constant of this name. */
    List<String> owners(String constant) {
        return constants.getOrDefault(constant, List.of()).stream()
                .map(this::typeName)
                .toList();
    }

    /** Names of the constants of an enum; empty for any other type. */
    List<String> constantsOf(String typeName) {
        Class<?> type = types.classOf(typeName);
        return type == null || !type.isEnum()
                ? List.of()
                : Stream.of(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList();
    }

    /** What may stand alone. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(variables.keySet());
        names.addAll(constants.keySet());
        return names;
    }

    /** Every property of every type, for when the type asked is not known. */
    Set<String> allProperties() {
        Set<String> names = new LinkedHashSet<>();
        types.types().forEach(type -> names.addAll(((StructType) type).fieldNames()));
        return names;
    }

    private CelType reference(Enum<?> constant) {
        return StructTypeReference.create(typeName(constant));
    }

    private String typeName(Enum<?> constant) {
        return types.type(constant.getDeclaringClass()).name();
    }
}
