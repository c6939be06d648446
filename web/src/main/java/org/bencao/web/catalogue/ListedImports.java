package org.bencao.web.catalogue;

import java.time.Instant;
import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.ImportView;
import org.bencao.common.Tsid;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws the list of imports for one reader. */
final class ListedImports {

  private final Wording words;
  private final Instant now;

  ListedImports(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  ListedImport row(ImportView view) {
    var figures = words.figures();
    return new ListedImport(
        Tsid.text(view.id()),
        css(view.state()),
        figures.minute(view.uploadedAt(), now),
        view.uploadedBy(),
        view.layout(),
        words.page("catalogue.imports.kind." + view.kind()),
        view.fileName(),
        new FileSize(view.fileSize()).text(figures),
        state(view.state()),
        figures.count(view.read()),
        figures.count(view.fresh()),
        figures.count(view.changed()),
        figures.count(view.refused()));
  }

  Tag state(ImportState state) {
    return Tag.of(ImportLooks.of(state), words.page("catalogue.import.state." + state));
  }

  /** What waits for a person is seen from afar. */
  private static String css(ImportState state) {
    return switch (state) {
      case REVIEW, FAILED -> ImportLooks.of(state).hue();
      case RECEIVED, READING, APPLYING, DONE, CANCELLED -> "";
    };
  }
}
