package org.bencao.integration.as2;

import java.util.Map;
import java.util.Optional;

/** Which receipt a sender wants, RFC 4130 section 7.3. */
record AskedReceipt(Map<String, String> head) {

  private static final String OPTIONS = "disposition-notification-options";

  boolean isAsked() {
    return head.containsKey("disposition-notification-to");
  }

  boolean isSigned() {
    return options().contains("pkcs7-signature");
  }

  /** At an address that the sender names: the portal calls no address that a message names. */
  boolean isLater() {
    return head.containsKey("receipt-delivery-option");
  }

  /** Of its digest; nothing where only others are wanted than the portal knows. */
  Optional<String> algorithm() {
    return Mic.wanted(options());
  }

  private String options() {
    return head.getOrDefault(OPTIONS, "");
  }
}
