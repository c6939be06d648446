package org.bencao.integration.format.x12;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A code list both ways: several foreign codes may mean the same, the first one is written. */
final class Codes<T> {

  private final Map<String, T> meanings = new LinkedHashMap<>();
  private final Map<T, String> codes = new LinkedHashMap<>();

  Codes<T> say(T meaning, String... foreign) {
    codes.put(meaning, foreign[0]);
    return read(meaning, foreign);
  }

  /** Codes that are understood and never written. */
  Codes<T> read(T meaning, String... foreign) {
    for (var code : foreign) {
      meanings.put(code, meaning);
    }
    return this;
  }

  Optional<T> meaning(String code) {
    return Optional.ofNullable(meanings.get(code));
  }

  Optional<String> code(T meaning) {
    return Optional.ofNullable(codes.get(meaning));
  }
}
