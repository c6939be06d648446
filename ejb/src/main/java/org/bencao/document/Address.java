package org.bencao.document;

import java.util.List;
import java.util.Optional;

/** Where a party is. */
public record Address(
    List<String> lines,
    Optional<String> city,
    Optional<String> region,
    Optional<String> postalCode,
    Optional<String> country) {

  public Address {
    lines = List.copyOf(lines);
    Check.text("city", city);
    Check.text("region", region);
    Check.text("postal code", postalCode);
    Check.text("country", country);
  }
}
