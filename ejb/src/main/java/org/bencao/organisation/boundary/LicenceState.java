package org.bencao.organisation.boundary;

/** What the platform says of a licence, whatever day it is. */
public enum LicenceState {
  /** Handed in; nobody has compared it yet, so it unlocks nothing. */
  WAITING,
  /** Compared with its scan and the official register. */
  VERIFIED,
  /** Handed back to its company with a reason. */
  RETURNED,
  /** Its issuer stopped it for a time. */
  SUSPENDED,
  /** Its issuer took it away. */
  REVOKED;

  /** Whether its issuer stopped it. */
  public boolean isStopped() {
    return this == SUSPENDED || this == REVOKED;
  }
}
