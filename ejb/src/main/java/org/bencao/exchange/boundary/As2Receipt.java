package org.bencao.exchange.boundary;

import java.time.Instant;

/**
 * That an AS2 message was taken: what whoever took it said of it, RFC 4130 section 7.
 *
 * @param messageId of the message, with its angle brackets
 * @param mic over what was signed, as a receipt says it: digest in Base64, comma, algorithm
 * @param receipt the whole entity, head and body, as it was signed
 */
public record As2Receipt(
    long partnerId,
    String messageId,
    long interchangeId,
    String mic,
    byte[] receipt,
    Instant receiptedAt) {

  public As2Receipt {
    receipt = receipt.clone();
  }

  @Override
  public byte[] receipt() {
    return receipt.clone();
  }
}
