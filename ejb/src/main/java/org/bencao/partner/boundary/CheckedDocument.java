package org.bencao.partner.boundary;

/**
 * What the portal would say of a document that it was only shown.
 *
 * @param standard with its version, or what the bytes seem to be
 * @param type of the message; empty where there is none
 * @param reason code of the portal's catalogue; empty where it is accepted
 * @param position where, and what was wanted there; empty where it is accepted
 */
public record CheckedDocument(
    String standard, String type, Verdict verdict, String reason, String position) {

  /** How it would end. */
  public enum Verdict {
    ACCEPTED,
    /** It would be taken, and somebody would be told of it. */
    WARNED,
    REJECTED
  }
}
