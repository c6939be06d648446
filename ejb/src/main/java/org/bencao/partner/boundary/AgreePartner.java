package org.bencao.partner.boundary;

/**
 * A supplier that takes X12 004010 over queues.
 *
 * @param code lower-case letters and digits; part of the queue names
 * @param test whether the interchange carries the test indicator (ISA15)
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
    boolean sandbox) {

  public AgreePartner {
    if (!code.matches("[a-z0-9]{2,20}")) {
      throw new IllegalArgumentException("a partner code has 2 to 20 letters or digits: " + code);
    }
  }
}
