package org.bencao.document;

import java.math.BigDecimal;
import java.util.Optional;

/** What every canonical record asks of its parts. */
final class Check {

  private Check() {}

  static void present(String name, Object value) {
    if (value == null) {
      throw new IllegalArgumentException(name + ": found none, wanted a value");
    }
  }

  static void text(String name, String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + ": found nothing, wanted a text");
    }
  }

  static void text(String name, Optional<String> value) {
    present(name, value);
    value.ifPresent(text -> text(name, text));
  }

  static void that(boolean holds, String name, Object found, String wanted) {
    if (!holds) {
      throw new IllegalArgumentException(name + ": found " + found + ", wanted " + wanted);
    }
  }

  static void positive(String name, BigDecimal value) {
    that(value.signum() > 0, name, value, "more than zero");
  }
}
