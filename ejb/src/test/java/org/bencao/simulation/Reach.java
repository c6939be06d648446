package org.bencao.simulation;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which beans a set of beans needs to live: what they inject, and what that injects. */
final class Reach {

  private static final String HOUSE = "org.bencao";

  private Reach() {}

  /**
   * The beans and everything they reach.
   *
   * @param severed end the way, as what they extend and inject of their own
   * @param extending end it as well, and need what they extend to work
   */
  static Set<Class<?>> of(List<Class<?>> beans, List<Class<?>> severed, List<Class<?>> extending) {
    var open = new ArrayDeque<Class<?>>(beans);
    severed.forEach(type -> open.addAll(injected(type)));
    extending.stream()
        .flatMap(type -> Stream.of(type, type.getSuperclass()))
        .forEach(type -> open.addAll(injected(type)));
    var standIns = Stream.concat(severed.stream(), extending.stream()).toList();
    var reached = new LinkedHashSet<Class<?>>(standIns);
    while (!open.isEmpty()) {
      var type = open.remove();
      boolean stood = standIns.stream().anyMatch(type::isAssignableFrom);
      if (!stood && isBean(type) && reached.add(type)) {
        open.addAll(injected(type));
      }
    }
    return reached;
  }

  /** What the server or the simulation itself provides is an interface, or none of ours. */
  private static boolean isBean(Class<?> type) {
    return type.getName().startsWith(HOUSE)
        && !type.isInterface()
        && !type.getPackage().equals(Reach.class.getPackage());
  }

  private static List<Class<?>> injected(Class<?> type) {
    var ofFields =
        Stream.of(type.getDeclaredFields())
            .filter(field -> field.isAnnotationPresent(Inject.class))
            .<Class<?>>map(Field::getType);
    var ofConstructors =
        Stream.of(type.getDeclaredConstructors())
            .filter(constructor -> constructor.isAnnotationPresent(Inject.class))
            .map(Constructor::getParameterTypes)
            .<Class<?>>flatMap(Stream::of);
    return Stream.concat(ofFields, ofConstructors).toList();
  }
}
