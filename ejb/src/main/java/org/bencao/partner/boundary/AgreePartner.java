package org.bencao.partner.boundary;

import java.util.Optional;

/**
 * A partner, and how its documents travel: X12 004010 over queues, or the portal's own desk.
 *
 * @param sellerCompanyId its company; of a buyer's system the buyer
 * @param code lower-case letters and digits; part of the queue names
 * @param desk no EDI: its people work on the portal
 * @param test whether the interchange carries the test indicator (ISA15)
 * @param personId of a buyer's system the person in whose name it orders; none of a seller
 */
public record AgreePartner(
    long sellerCompanyId,
    String code,
    String ourIdentifier,
    String partnerIdentifier,
    boolean test,
    String zone,
    int ackSeconds,
    int answerSeconds,
    boolean sandbox,
    boolean desk,
    Optional<Long> personId) {

  public AgreePartner {
    if (!code.matches("[a-z0-9]{2,20}")) {
      throw new IllegalArgumentException("a partner code has 2 to 20 letters or digits: " + code);
    }
  }
}
