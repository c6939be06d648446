package org.bencao.web.exchange;

import java.time.Instant;
import java.util.Base64;
import org.bencao.exchange.boundary.As2Receipt;

/**
 * That an AS2 message was taken, RFC 4130 section 7: the portal's word for what came in, the
 * partner's for what went out.
 *
 * @param messageId of the message
 * @param mic over what was signed: digest in Base64, comma, algorithm
 * @param entity the receipt with its signature, head and body, byte for byte, in Base64
 */
public record As2ReceiptJson(String messageId, String mic, Instant receiptedAt, String entity) {

  static As2ReceiptJson of(As2Receipt receipt) {
    return new As2ReceiptJson(
        receipt.messageId(),
        receipt.mic(),
        receipt.receiptedAt(),
        Base64.getEncoder().encodeToString(receipt.receipt()));
  }
}
