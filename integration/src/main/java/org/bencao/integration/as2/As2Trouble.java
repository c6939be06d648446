package org.bencao.integration.as2;

/** Why a message is not taken, in the words of RFC 4130 section 7.5. */
enum As2Trouble {
  /** What is encrypted to somebody else, is damaged, or is signed by nobody who was agreed. */
  AUTHENTICATION_FAILED("authentication-failed"),
  INTEGRITY_CHECK_FAILED("integrity-check-failed"),
  INSUFFICIENT_SECURITY("insufficient-message-security"),
  DECOMPRESSION_FAILED("decompression-failed"),
  UNEXPECTED("unexpected-processing-error");

  private final String modifier;

  As2Trouble(String modifier) {
    this.modifier = modifier;
  }

  /** As a disposition says it. */
  String modifier() {
    return modifier;
  }
}
