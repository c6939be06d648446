package org.bencao.invoicing.boundary;

import org.bencao.common.Tsid;

/** Identifier of an invoice or credit note. */
public record InvoiceId(long value) {

  public static InvoiceId parse(String text) {
    return new InvoiceId(Tsid.parse(text));
  }

  public String text() {
    return Tsid.text(value);
  }
}
