package org.bencao.common;

/** Knows what a buyer has with a seller; payments and invoices answer it. */
public interface AccountSource {

  /** What stands on account, less all that is left to pay of invoices; below zero where it owes. */
  Money balance(Caller caller, long sellerCompanyId, long buyerCompanyId, String currency);
}
