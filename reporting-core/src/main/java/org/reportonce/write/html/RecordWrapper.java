package org.reportonce.write.html;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Lets templates see texts, booleans, lists, maps and the components of our records, and nothing else of the program. */
final class RecordWrapper extends DefaultObjectWrapper {
    private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

    RecordWrapper() {
        super(Configuration.VERSION_2_3_35);
    }

    @Override
    protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
        if (object instanceof Record one) {
            return new RecordModel(one, components.computeIfAbsent(one.getClass(), RecordWrapper::components));
        }
        throw new TemplateModelException(
                "a page may not see a " + object.getClass().getName());
    }

    private static Map<String, Method> components(Class<?> type) {
        Map<String, Method> methods = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Method method = component.getAccessor();
            method.setAccessible(true);
            methods.put(component.getName(), method);
        }
        return methods;
    }

    private final class RecordModel implements TemplateHashModel {
        private final Record one;
        private final Map<String, Method> methods;

        RecordModel(Record one, Map<String, Method> methods) {
            this.one = one;
            this.methods = methods;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method method = methods.get(name);
            if (method == null) {
                throw new TemplateModelException(one.getClass().getSimpleName() + " has no " + name);
            }
            try {
                return wrap(method.invoke(one));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + name, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
