package org.bencao.catalogue.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An import as its owner sees it.
 *
 * @param fileHash SHA-256, hexadecimal
 * @param failure a key such as {@code no-header}, with its facts
 * @param percent of the file that is read, or of the changes that are live
 */
public record ImportView(
    long id,
    ImportKind kind,
    String layout,
    String fileName,
    long fileSize,
    String fileHash,
    ImportState state,
    Instant uploadedAt,
    String uploadedBy,
    Optional<Instant> approvedAt,
    Optional<String> approvedBy,
    Optional<Instant> endedAt,
    Optional<String> failure,
    Map<String, String> failureFacts,
    int percent,
    long read,
    long fresh,
    long changed,
    long same,
    long refused,
    long applied) {

  public ImportView {
    failureFacts = Map.copyOf(failureFacts);
  }
}
