package org.bencao.invoicing.boundary;

/** Where an invoice or credit note stands; computed (documents 1.3). */
public enum InvoiceState {
  WAITING_FOR_GOODS,
  DISPUTED,
  MATCHED,
  APPROVED,
  PAID,
  CREDITED,
  /** A credit note that took back what it names. */
  ALLOCATED
}
