package org.bencao.integration.format.ubl;

import java.util.Arrays;
import java.util.Optional;

/** A document of Peppol BIS 3 that we read or write. */
public enum UblType {
  ORDER("Order", "order", "poacc:bis:ordering:3", "order"),
  ORDER_RESPONSE("OrderResponse", "order_response", "poacc:bis:ordering:3", "order-response"),
  MESSAGE_LEVEL_RESPONSE("ApplicationResponse", "mlr", "poacc:bis:mlr:3", "mlr");

  private static final String PEPPOL = "urn:fdc:peppol.eu:";
  static final String SCHEMA = "urn:oasis:names:specification:ubl:schema:xsd:";

  private final String element;
  private final String transaction;
  private final String process;
  private final String rules;

  UblType(String element, String transaction, String process, String rules) {
    this.element = element;
    this.transaction = transaction;
    this.process = process;
    this.rules = rules;
  }

  /** The name of its element, and of the type in the journal. */
  public String element() {
    return element;
  }

  String namespace() {
    return SCHEMA + element + "-2";
  }

  String customization() {
    return PEPPOL + "poacc:trns:" + transaction + ":3";
  }

  /** The process in which we write it. */
  String profile() {
    return PEPPOL + process;
  }

  /** The name of its rule set. */
  String rules() {
    return rules;
  }

  /** What a document says that it is. */
  static Optional<UblType> of(UblElement document) {
    return Arrays.stream(values())
        .filter(
            type ->
                type.element.equals(document.name())
                    && type.namespace().equals(document.namespace())
                    && document
                        .said("CustomizationID")
                        .filter(type.customization()::equals)
                        .isPresent())
        .findFirst();
  }
}
