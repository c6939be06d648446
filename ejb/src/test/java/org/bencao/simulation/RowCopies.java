package org.bencao.simulation;

import jakarta.persistence.Entity;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Copies entities field by field, with the parts that belong to them; values are shared. */
final class RowCopies {

  private static final ClassValue<RowCopies> PLANS =
      new ClassValue<>() {
        @Override
        protected RowCopies computeValue(Class<?> type) {
          return new RowCopies(type);
        }
      };

  private static final ClassValue<Boolean> ENTITIES =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return type.isAnnotationPresent(Entity.class);
        }
      };

  private final Constructor<?> constructor;
  private final Field[] fields;
  private final Map<String, Field> byName = new HashMap<>();

  private RowCopies(Class<?> type) {
    try {
      constructor = type.getDeclaredConstructor();
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("an entity without the constructor that JPA wants", e);
    }
    constructor.setAccessible(true);
    fields =
        Stream.of(type.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .toArray(Field[]::new);
    for (var field : fields) {
      field.setAccessible(true);
      byName.put(field.getName(), field);
    }
  }

  @SuppressWarnings("unchecked")
  static <T> T of(T row) {
    return (T) copy(row, new IdentityHashMap<>());
  }

  /** What stands in a column, for queries that no accessor answers. */
  static Object value(Object row, String name) {
    try {
      return plan(row.getClass()).field(name).get(row);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts a value into a column, as a faulty collaborator might. */
  static void put(Object row, String name, Object value) {
    try {
      plan(row.getClass()).field(name).set(row, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private Field field(String name) {
    var field = byName.get(name);
    if (field == null) {
      throw new IllegalArgumentException("no column " + name);
    }
    return field;
  }

  private static RowCopies plan(Class<?> type) {
    return PLANS.get(type);
  }

  private static Object copy(Object value, Map<Object, Object> done) {
    if (value instanceof List<?> parts) {
      var copies = new ArrayList<Object>(parts.size());
      parts.forEach(part -> copies.add(copy(part, done)));
      return copies;
    }
    if (value == null || !ENTITIES.get(value.getClass())) {
      return value;
    }
    var before = done.get(value);
    return before == null ? plan(value.getClass()).fill(value, done) : before;
  }

  private Object fill(Object row, Map<Object, Object> done) {
    try {
      var copy = constructor.newInstance();
      done.put(row, copy);
      for (var field : fields) {
        field.set(copy, copy(field.get(row), done));
      }
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a row that cannot be copied", e);
    }
  }
}
