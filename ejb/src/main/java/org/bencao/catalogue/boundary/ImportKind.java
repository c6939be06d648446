package org.bencao.catalogue.boundary;

/** What a table brings. */
public enum ImportKind {
  /** Items of the catalogue, which everybody shares. */
  ITEMS,
  /** What one supplier offers of them, with price and stock. */
  OFFERS
}
