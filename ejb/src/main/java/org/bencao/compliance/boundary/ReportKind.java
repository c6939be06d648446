package org.bencao.compliance.boundary;

/** What an authority is told. */
public enum ReportKind {
  /** Controlled substances that were sold in a quarter (21 CFR 1304.33). */
  ARCOS,
  /** Controlled substances in stock at the end of a year (21 CFR 1304.33). */
  CONTROLLED_STOCK,
  /** Controlled substances that are gone (21 CFR 1301.76). */
  THEFT_LOSS,
  /** Personal data that somebody saw who should not have. */
  DATA_BREACH;

  /** Whether the calendar asks for it; the others people begin. */
  public boolean isPeriodic() {
    return this == ARCOS || this == CONTROLLED_STOCK;
  }
}
