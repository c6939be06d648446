package org.bencao.web.invoicing;

/** What the form just did, in words; empty when none did anything. */
public record SettleNotice(String tone, String text) {

  static final SettleNotice NONE = new SettleNotice("", "");
}
