package org.bencao.common;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The identifiers under which an item may stand in a catalogue, the surest first. */
final class ItemNumbers {

  private static final String FRENCH = "03400";
  private static final String NDC = "715";
  private static final List<String> NATIONAL =
      List.of("710", "711", "712", "713", "714", "716", "717");

  private ItemNumbers() {}

  static List<String> of(Gtin gtin) {
    var numbers = new LinkedHashSet<String>();
    numbers.add(gtin.value());
    // a CIP13 is the GTIN of a French medicine without its leading zero
    if (gtin.value().startsWith(FRENCH)) {
      numbers.add(gtin.value().substring(1));
    }
    numbers.addAll(Ndc.of(gtin));
    return List.copyOf(numbers);
  }

  /** The GTIN, national numbers that the code itself names, then what the GTIN may be besides. */
  static List<String> of(Optional<Gtin> gtin, Gs1Elements elements) {
    var numbers = new LinkedHashSet<String>();
    gtin.ifPresent(known -> numbers.add(known.value()));
    elements.value(NDC).map(ItemNumbers::ndc).ifPresent(numbers::add);
    NATIONAL.stream().flatMap(ai -> elements.value(ai).stream()).forEach(numbers::add);
    gtin.map(ItemNumbers::of).ifPresent(numbers::addAll);
    return List.copyOf(numbers);
  }

  static List<String> of(Ndc ndc) {
    return Stream.concat(Stream.of(ndc.value()), ndc.gtins().stream().map(Gtin::value)).toList();
  }

  private static String ndc(String written) {
    return Ndc.read(written).map(Ndc::value).orElse(written);
  }
}
