package org.bencao.integration.as2;

/** A message or receipt cannot be taken as it is. */
final class As2Fault extends Exception {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 300;

  private final As2Trouble trouble;

  As2Fault(As2Trouble trouble, String message) {
    super(clean(message));
    this.trouble = trouble;
  }

  As2Fault(As2Trouble trouble, String message, Throwable cause) {
    super(clean(message), cause);
    this.trouble = trouble;
  }

  /** Strangers' words may be among them, and go into the log and onto a page. */
  private static String clean(String words) {
    var plain = words.replaceAll("\\p{Cntrl}+", " ");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  As2Trouble trouble() {
    return trouble;
  }
}
