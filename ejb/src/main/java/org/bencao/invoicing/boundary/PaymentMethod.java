package org.bencao.invoicing.boundary;

/** How money came; words under {@code invoicing.method.{NAME}}. */
public enum PaymentMethod {
  /** From an account. */
  TRANSFER,
  CASH
}
