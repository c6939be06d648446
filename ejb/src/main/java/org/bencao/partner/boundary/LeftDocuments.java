package org.bencao.partner.boundary;

/** What a partner has left and nobody has taken. */
@FunctionalInterface
public interface LeftDocuments {

  /** Whether anything lies in its queue or folder; of its own server nobody knows. */
  boolean any(PartnerView partner);
}
