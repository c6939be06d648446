package org.bencao.invoicing.boundary;

/** What a buyer says of a monthly statement. */
public enum StatementAnswer {
  AGREED,
  DIFFERS
}
