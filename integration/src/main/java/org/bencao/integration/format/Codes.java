package org.bencao.integration.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A code list both ways: several foreign codes may mean the same, the first one is written. */
public final class Codes<T> {

  private final Map<String, T> meanings = new LinkedHashMap<>();
  private final Map<T, String> codes = new LinkedHashMap<>();

  /** Said by the first of the codes; the others are understood. */
  public Codes<T> say(T meaning, String... foreign) {
    codes.put(meaning, foreign[0]);
    return read(meaning, foreign);
  }

  /** Codes that are understood and never written. */
  public Codes<T> read(T meaning, String... foreign) {
    for (var code : foreign) {
      meanings.put(code, meaning);
    }
    return this;
  }

  /** What the partner says. */
  public Optional<T> meaning(String code) {
    return Optional.ofNullable(meanings.get(code));
  }

  /** All codes that are understood, those that mean the same beside each other. */
  public List<String> known() {
    return List.copyOf(meanings.keySet());
  }

  /** How we say it. */
  public Optional<String> code(T meaning) {
    return Optional.ofNullable(codes.get(meaning));
  }
}
