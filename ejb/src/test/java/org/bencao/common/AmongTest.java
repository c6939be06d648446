package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AmongTest {

  @Test
  void few_values_have_a_parameter_each_filled_up_to_a_power_of_two() {
    var among = Among.of("o.id", List.of(7L, 8L, 9L));

    assertThat(among.condition()).isEqualTo("o.id in (:among0, :among1, :among2, :among3)");
    assertThat(bound(among))
        .isEqualTo(Map.of("among0", 7L, "among1", 8L, "among2", 9L, "among3", 9L));
  }

  @Test
  void a_power_of_two_is_not_filled_up() {
    assertThat(Among.of("c.id", List.of(1L)).condition()).isEqualTo("c.id in (:among0)");
    assertThat(bound(Among.of("c.id", LongStream.range(0, 64).boxed().toList()))).hasSize(64);
  }

  @Test
  void many_values_are_one_parameter() {
    var ids = LongStream.range(0, 65).boxed().toList();
    var among = Among.of("o.id", ids);

    assertThat(among.condition()).isEqualTo("o.id in :among");
    assertThat(bound(among)).isEqualTo(Map.of("among", ids));
  }

  @Test
  void nothing_is_among_none() {
    assertThatThrownBy(() -> Among.of("o.id", List.of()))
        .hasMessage("values of o.id: found none, wanted some");
  }

  /** What a query would have been given. */
  private static Map<String, Object> bound(Among among) {
    var parameters = new TreeMap<String, Object>();
    var query =
        (TypedQuery<?>)
            Proxy.newProxyInstance(
                AmongTest.class.getClassLoader(),
                new Class<?>[] {TypedQuery.class},
                (proxy, method, arguments) -> {
                  parameters.put((String) arguments[0], arguments[1]);
                  return proxy;
                });
    among.bind(query);
    return parameters;
  }
}
