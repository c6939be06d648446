package org.bencao.document;

/**
 * Why something was not taken.
 *
 * @param code of the portal's catalogue of reasons
 * @param words rule, what and document, in English
 */
public record StatedReason(String code, String words) {

  public StatedReason {
    Check.text("reason code", code);
    Check.text("words", words);
  }
}
