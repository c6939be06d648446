package org.bencao.web.catalogue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.common.Tsid;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;

/** Draws the head of an import's page for one reader. */
final class ShownImports {

  private static final int SHORT_HASH = 6;

  private final Wording words;
  private final Instant now;

  ShownImports(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  ShownImport of(ImportView view) {
    var state = view.state();
    boolean running = ImportLooks.isRunning(state);
    return new ShownImport(
        Tsid.text(view.id()),
        view.fileName(),
        fact(view),
        view.fileHash(),
        view.fileHash().substring(0, Math.min(SHORT_HASH, view.fileHash().length())),
        new ListedImports(words, now).state(state),
        running,
        view.percent(),
        says(view),
        approved(view),
        state == ImportState.REVIEW ? counted("catalogue.import.approve", view) : "",
        running || state == ImportState.REVIEW,
        state == ImportState.FAILED ? counted(resume(view), view) : "",
        view.failure()
            .filter(failure -> state == ImportState.FAILED)
            .map(failure -> why(view, failure))
            .orElse(null));
  }

  private String fact(ImportView view) {
    return words.page(
        "catalogue.import.fact",
        "kind",
        words.page("catalogue.imports.kind." + view.kind()),
        "layout",
        view.layout(),
        "size",
        new FileSize(view.fileSize()).text(words.figures()),
        "by",
        view.uploadedBy(),
        "at",
        words.figures().minute(view.uploadedAt(), now));
  }

  private String says(ImportView view) {
    return counted("catalogue.import.says." + view.state(), view);
  }

  private String counted(String key, ImportView view) {
    return words.page(
        key,
        "read",
        view.read(),
        "refused",
        view.refused(),
        "changes",
        view.fresh() + view.changed(),
        "applied",
        view.applied());
  }

  private String approved(ImportView view) {
    return view.approvedAt().map(at -> approved(view.approvedBy().orElse("–"), at)).orElse("");
  }

  private String approved(String by, Instant at) {
    return words.page(
        "catalogue.import.approvedBy", "by", by, "at", words.figures().minute(at, now));
  }

  /** It stopped while it was read, or while what had been approved was taken over. */
  private static String resume(ImportView view) {
    return view.approvedAt().isPresent()
        ? "catalogue.import.resumeApplying"
        : "catalogue.import.resumeReading";
  }

  private Why why(ImportView view, String failure) {
    var problems = new ProblemWords(words.figures().locale());
    return new Why(
        "bad",
        problems.wrong(failure, view.failureFacts()),
        "",
        place(view.fileName(), view.failureFacts()),
        "",
        counted("catalogue.import.rest", view),
        problems.right(failure, view.failureFacts()));
  }

  /** Row 0 is the file as a whole. */
  private String place(String file, Map<String, String> facts) {
    return Optional.ofNullable(facts.get("row"))
        .filter(row -> row.matches("[1-9]\\d{0,17}"))
        .map(row -> words.figures().count(Long.parseLong(row)))
        .map(row -> words.page("catalogue.import.place", "file", file, "row", row))
        .orElse(file);
  }
}
