package org.bencao.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/**
 * Where this installation keeps its data: the country of {@code BENCAO_COUNTRY}, ISO 3166, or of
 * the property {@code bencao.country}; unknown unless whoever runs it says so.
 */
@ApplicationScoped
public class DataPlace {

  public Optional<String> country() {
    return Optional.ofNullable(System.getProperty("bencao.country"))
        .or(() -> Optional.ofNullable(System.getenv("BENCAO_COUNTRY")))
        .map(text -> text.strip().toUpperCase(Locale.ROOT))
        .filter(text -> !text.isEmpty());
  }
}
