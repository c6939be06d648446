package org.bencao.simulation;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Cuts off what a replaced class injects: its stand-in asks nobody that is not in the simulation.
 */
final class Severed implements Extension {

  private final List<Class<?>> standIns;

  Severed(List<Class<?>> standIns) {
    this.standIns = standIns;
  }

  <T> void cut(@Observes ProcessAnnotatedType<T> type) {
    if (standIns.contains(type.getAnnotatedType().getJavaClass())) {
      type.configureAnnotatedType()
          .filterFields(field -> !isOurs(field.getJavaMember().getDeclaringClass()))
          .forEach(field -> field.remove(annotation -> annotation instanceof Inject));
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getPackageName().equals(Severed.class.getPackageName());
  }
}
