package org.bencao.partner.boundary;

import java.util.List;

/** Says what the portal would make of documents of a partner, and does nothing with them. */
@FunctionalInterface
public interface DocumentChecker {

  /** One answer a document; one where there is none. */
  List<CheckedDocument> check(PartnerView partner, byte[] raw);
}
