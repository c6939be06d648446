package org.bencao.audit.control;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of each link covers the link before: {@code SHA-256(previous ‖ canonical entry)}. */
final class Chain {

  private static final int LENGTH = 32;

  private final MessageDigest digest;

  Chain() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** What stands before the first link: zeros. */
  static byte[] beginning() {
    return new byte[LENGTH];
  }

  byte[] next(byte[] previous, StoredEntry entry) {
    digest.update(previous);
    return digest.digest(CanonicalEntry.of(entry));
  }
}
