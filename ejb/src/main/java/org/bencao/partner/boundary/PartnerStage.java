package org.bencao.partner.boundary;

/** How far a partner's system is. */
public enum PartnerStage {
  /** Written down by its company; nothing is exchanged yet. */
  PROPOSED,
  /** Documents go to it and are taken from it. */
  LIVE,
  /** Documents wait on both sides until it is live again. */
  PAUSED
}
