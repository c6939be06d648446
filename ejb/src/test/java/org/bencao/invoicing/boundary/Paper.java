package org.bencao.invoicing.boundary;

import java.util.List;
import java.util.stream.Stream;

/** What comes in about one order after we asked packs of it back (F8). */
enum Paper {
  ANSWER("855"),
  DESPATCH("856"),
  INVOICE("810"),
  CHANGE_ANSWER("865"),
  ACKNOWLEDGEMENT("997");

  private final String type;

  Paper(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  static Paper of(String type) {
    return Stream.of(values()).filter(one -> one.type.equals(type)).findFirst().orElseThrow();
  }

  /** Every order in which they can arrive. */
  static List<List<Paper>> orders() {
    return following(List.of()).toList();
  }

  private static Stream<List<Paper>> following(List<Paper> arrived) {
    return arrived.size() == values().length
        ? Stream.of(arrived)
        : Stream.of(values())
            .filter(next -> !arrived.contains(next))
            .flatMap(next -> following(Stream.concat(arrived.stream(), Stream.of(next)).toList()));
  }
}
