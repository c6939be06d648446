package org.bencao.web.rest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One filled value of any type that a record of the interface is made of. */
final class OpenapiSamples {

  private OpenapiSamples() {}

  static Object of(Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType container) {
      return filled(container);
    }
    var plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[0];
    }
    return plain.isRecord() && plain != Id.class ? record(plain) : PLAIN.get(plain);
  }

  private static final Map<Class<?>, Object> PLAIN =
      Map.of(
          String.class,
          "text",
          Integer.class,
          1,
          int.class,
          1,
          long.class,
          1L,
          boolean.class,
          true,
          Boolean.class,
          true,
          Instant.class,
          Instant.EPOCH,
          LocalDate.class,
          LocalDate.EPOCH,
          Id.class,
          new Id(1));

  private static Object filled(ParameterizedType container) throws ReflectiveOperationException {
    var arguments = container.getActualTypeArguments();
    var last = of(arguments[arguments.length - 1]);
    if (container.getRawType() == Optional.class) {
      return Optional.of(last);
    }
    return container.getRawType() == Map.class ? Map.of("name", last) : List.of(last);
  }

  private static Object record(Class<?> type) throws ReflectiveOperationException {
    var components = type.getRecordComponents();
    var values = new Object[components.length];
    for (int at = 0; at < components.length; at++) {
      values[at] = of(components[at].getGenericType());
    }
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var made = type.getDeclaredConstructor(types);
    made.setAccessible(true);
    return made.newInstance(values);
  }
}
