package org.bencao.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the components of a record as properties, {@code #{row.number}}; Expression Language 5 does
 * not. Getters that a record declares besides are left to the resolver of beans.
 */
public class RecordResolver extends ELResolver {

  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, accessor()));
        }
      };

  private static java.util.function.Function<RecordComponent, Method> accessor() {
    return component -> {
      var accessor = component.getAccessor();
      // the record itself may be visible in its package only
      accessor.setAccessible(true);
      return accessor;
    };
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (!isComponent(base, property)) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return ACCESSORS.get(base.getClass()).get(property).invoke(base);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new ELException(broken);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    if (isComponent(base, property)) {
      context.setPropertyResolved(base, property);
    }
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (isComponent(base, property)) {
      throw new PropertyNotWritableException("records are read only: " + property);
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (isComponent(base, property)) {
      context.setPropertyResolved(base, property);
    }
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private static boolean isComponent(Object base, Object property) {
    return base instanceof Record
        && property instanceof String name
        && ACCESSORS.get(base.getClass()).containsKey(name);
  }
}
