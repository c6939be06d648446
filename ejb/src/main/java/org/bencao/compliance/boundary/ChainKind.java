package org.bencao.compliance.boundary;

/** Who sold a lot to the distributor, as the two-invoice rule sees it (TIV-01). */
public enum ChainKind {
  /** The maker itself. */
  MAKER,
  /** The maker's own trading company, or the one it sells through alone; counts as the maker. */
  MAKERS_COMPANY,
  /** The sole national agent of an imported medicine; counts as the maker. */
  SOLE_AGENT
}
