package org.bencao.exchange.boundary;

/**
 * An AS2 message, and the receipt for it.
 *
 * @param messageId with its angle brackets
 * @param mic over what was signed, as a receipt says it: digest in Base64, comma, algorithm
 * @param receipt the whole entity, head and body
 */
public record As2Message(long partnerId, String messageId, String mic, byte[] receipt) {

  /** The longest that is told apart; RFC 4130 section 5.3.3 lets it be longer. */
  public static final int LONGEST_ID = 255;

  public As2Message {
    if (messageId.length() > LONGEST_ID) {
      throw new IllegalArgumentException(
          "Message-ID: found %d characters, wanted %d at most"
              .formatted(messageId.length(), LONGEST_ID));
    }
    receipt = receipt.clone();
  }

  @Override
  public byte[] receipt() {
    return receipt.clone();
  }
}
