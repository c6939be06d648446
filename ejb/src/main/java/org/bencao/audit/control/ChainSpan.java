package org.bencao.audit.control;

/** A piece of a company's chain: positions first to last, and the hash before the first. */
record ChainSpan(long companyId, long first, long last, byte[] previous) {

  /** Whether nothing stands before it. */
  boolean isFromBeginning() {
    return first == 1;
  }
}
