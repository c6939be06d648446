package org.bencao.audit.control;

import java.util.Arrays;

/** An entry as it is found later, with the hash that was written beside it. */
public record StoredEntry(EntryContent content, byte[] ownHash) {

  /** Whether it still says what was written. */
  public boolean isIntact() {
    return Arrays.equals(ownHash, content.ownHash());
  }
}
