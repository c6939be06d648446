package org.bencao.common;

/** Data that many read and few change; each kind has a version in {@code common_reference}. */
public enum ReferenceKind {
  /** Companies, their sites and licences. */
  COMPANIES,
  /** Items and what is offered of them; not the stock. */
  OFFERS,
  PRICES,
  PARTNERS,
  RULES,
  /** Budgets, credit lines and approval rules; not what is used of them. */
  SPENDING,
  /** Approved first-trade dossiers, by who buys. */
  FIRST_TRADE
}
