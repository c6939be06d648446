package org.bencao.audit.control;

import java.time.Instant;
import org.bencao.common.Sha256;

/** What one entry says. */
public record EntryContent(
    long id, long companyId, Instant at, String actor, String act, String subject, String detail) {

  /** Covers every field; it is written with the entry, before anybody gives it a position. */
  public byte[] ownHash() {
    return Sha256.of(
        String.join(
            "\u001f",
            String.valueOf(id),
            String.valueOf(companyId),
            at.toString(),
            actor,
            act,
            subject,
            detail));
  }
}
