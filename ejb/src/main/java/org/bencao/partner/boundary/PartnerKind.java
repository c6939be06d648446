package org.bencao.partner.boundary;

/** What a system exchanges with the portal. */
public enum PartnerKind {
  /** Hears orders, answers, ships and invoices. */
  SELLER,
  /** Its people do that on the portal's pages; the system sends price catalogues alone. */
  DESK,
  /** Orders and gives back in the name of a person of its company. */
  BUYER
}
