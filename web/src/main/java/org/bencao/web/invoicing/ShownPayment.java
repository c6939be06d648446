package org.bencao.web.invoicing;

import java.util.List;

/**
 * A payment as a row.
 *
 * @param onAccount empty when all of it pays invoices
 * @param recorded by whom and when
 * @param withdrawn why and by whom it was taken back, else empty
 * @param open whether it can be taken back
 */
public record ShownPayment(
    String id,
    String day,
    String partner,
    String reference,
    String amount,
    String onAccount,
    String recorded,
    String withdrawn,
    boolean open,
    List<Part> parts) {

  public ShownPayment {
    parts = List.copyOf(parts);
  }

  /** What it pays of an invoice. */
  public record Part(String invoice, String number, String amount) {}
}
