package org.bencao.web.catalogue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.ImportKind;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.web.rest.Id;

/**
 * A file for the catalogue, and how far it is.
 *
 * @param fileHash SHA-256 of the file as it came
 * @param failure key of what stopped it, or a sentence
 * @param failureFacts values for the words of the failure
 * @param percent how much of what goes on now is done
 * @param read rows read so far
 * @param fresh rows that would add an item or an offer
 * @param same rows that say what stands in the catalogue already
 * @param applied changes that are in the catalogue
 */
public record ImportJson(
    Id id,
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

  static ImportJson of(ImportView view) {
    return new ImportJson(
        Id.of(view.id()),
        view.kind(),
        view.layout(),
        view.fileName(),
        view.fileSize(),
        view.fileHash(),
        view.state(),
        view.uploadedAt(),
        view.uploadedBy(),
        view.approvedAt(),
        view.approvedBy(),
        view.endedAt(),
        view.failure(),
        view.failureFacts(),
        view.percent(),
        view.read(),
        view.fresh(),
        view.changed(),
        view.same(),
        view.refused(),
        view.applied());
  }
}
