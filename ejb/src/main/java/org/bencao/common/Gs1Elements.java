package org.bencao.common;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.ScannedCode.Doubt;

/** The elements of one GS1 code by application identifier, in the order of the code. */
record Gs1Elements(Map<String, String> values, Optional<Doubt> doubt) {

  static final Gs1Elements NONE = new Gs1Elements(Map.of(), Optional.empty());

  Gs1Elements {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** One element more; what is said twice and differs is said not at all. */
  Gs1Elements with(Gs1Field field, String value) {
    if (field.isOther()) {
      return this;
    }
    var all = new LinkedHashMap<>(values);
    var before = all.putIfAbsent(field.ai(), value);
    if (before == null || before.equals(value)) {
      return new Gs1Elements(all, doubt);
    }
    all.remove(field.ai());
    return new Gs1Elements(all, Optional.of(Doubt.TWO_VALUES));
  }

  Gs1Elements inDoubt(Doubt why) {
    return new Gs1Elements(values, Optional.of(why));
  }

  boolean has(String ai) {
    return values.containsKey(ai);
  }

  Optional<String> value(String ai) {
    return Optional.ofNullable(values.get(ai));
  }

  /** Nothing usable is no code. */
  Optional<Gs1Elements> found() {
    return values.isEmpty() && doubt.isEmpty() ? Optional.empty() : Optional.of(this);
  }

  /** As it is printed beside the symbol (General Specifications 4.14). */
  String text() {
    return values.entrySet().stream()
        .map(element -> "(" + element.getKey() + ")" + element.getValue())
        .collect(Collectors.joining());
  }
}
