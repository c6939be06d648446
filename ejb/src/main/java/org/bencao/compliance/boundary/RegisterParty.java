package org.bencao.compliance.boundary;

/** What the other company is (rules 1.1); words under {@code register.party.{NAME}}. */
public enum RegisterParty {
  MAH,
  WHOLESALER,
  CHAIN,
  PHARMACY,
  CLINIC,
  HOSPITAL,
  /** A centre for disease control, 疾控机构. */
  CDC
}
