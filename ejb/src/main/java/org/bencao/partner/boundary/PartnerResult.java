package org.bencao.partner.boundary;

/** Answer to an act on a partner's system. */
public sealed interface PartnerResult {

  /** It is so. */
  record Done(long id) implements PartnerResult {}

  /** The caller has no such system. */
  record NotFound() implements PartnerResult {}

  /** Nothing changed. */
  record Refused(PartnerFault fault) implements PartnerResult {}
}
