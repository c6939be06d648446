package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SureFindTest {

  private final AtomicBoolean atItsEnd = new AtomicBoolean();
  private final EntityManager entities = SureFind.in(knowing(Map.of(1L, "one")), atItsEnd::get);

  @Test
  void whatIsThereIsFound() {
    assertThat(entities.find(String.class, 1L)).isEqualTo("one");
  }

  @Test
  void whatIsNotThereIsNot() {
    assertThat(entities.find(String.class, 2L)).isNull();
  }

  @Test
  void whatWasNotLookedForIsNotMissing() {
    atItsEnd.set(true);

    assertThat(catchThrowable(() -> entities.find(String.class, 2L)))
        .matches(DatabaseReach::isLost)
        .hasMessageContaining("before class java.lang.String could be read");
    assertThat(entities.find(String.class, 1L)).isEqualTo("one");
  }

  @Test
  void faultsAreThoseOfTheContext() {
    assertThat(catchThrowable(entities::flush)).isExactlyInstanceOf(IllegalStateException.class);
  }

  private static EntityManager knowing(Map<Long, String> rows) {
    return (EntityManager)
        Proxy.newProxyInstance(
            SureFindTest.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("find")) {
                return rows.get((Long) arguments[1]);
              }
              throw new IllegalStateException(method.getName());
            });
  }
}
