package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bencao.catalogue.entity.ImportDocument;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;

/**
 * Partners whose systems sent a catalogue hear what became of it, as soon as it was read; a fault
 * of ours is mended first.
 */
@ApplicationScoped
public class ImportAnswers {

  @Inject Imports imports;
  @Inject Outbox outbox;

  /** In the transaction that ends the reading. */
  void due(long importId) {
    document(importId).ifPresent(any -> outbox.append(OutboxKind.APPLICATION_ADVICE, importId));
  }

  public Optional<ImportDocument> document(long importId) {
    return imports.document(importId);
  }
}
