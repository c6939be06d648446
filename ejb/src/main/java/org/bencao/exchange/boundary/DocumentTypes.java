package org.bencao.exchange.boundary;

import java.util.List;
import java.util.Set;

/** Types of documents that have words of their own, by the names of their standards. */
public final class DocumentTypes {

  private static final Set<String> NAMED =
      Set.of(
          "180",
          "810",
          "824",
          "832",
          "850",
          "855",
          "856",
          "860",
          "861",
          "865",
          "997",
          "TA1",
          "ORDERS",
          "ORDRSP",
          "CONTRL",
          "Order",
          "OrderResponse",
          "ApplicationResponse");

  private DocumentTypes() {}

  /** All of them: numbers first, then names. */
  public static List<String> all() {
    return NAMED.stream().sorted().toList();
  }

  /** The end of its text key; what partners make up is unknown. */
  public static String named(String type) {
    return NAMED.contains(type) ? type : "unknown";
  }
}
