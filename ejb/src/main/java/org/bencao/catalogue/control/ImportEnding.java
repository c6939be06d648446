package org.bencao.catalogue.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends imports: read, live, or stopped by a fault that somebody can do something about. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportEnding {

  private static final Logger LOG = LoggerFactory.getLogger(ImportEnding.class);

  @Inject Imports imports;
  @Inject ImportReading reading;
  @Inject ImportApplying applying;
  @Inject ImportAnswers answers;
  @Inject Clock clock;

  public void read(long importId) {
    if (imports.own(importId).state().isRunning()) {
      reading.end(importId);
      answers.due(importId);
    }
  }

  public void applied(long importId) {
    if (imports.own(importId).state().isRunning()) {
      applying.end(importId);
    }
  }

  /** What is wrong with the file is said in its own words; all else is a fault of ours. */
  public void failed(long importId, Optional<Exception> fault) {
    var file = imports.own(importId);
    if (!file.state().isRunning()) {
      return;
    }
    var unreadable = fault.flatMap(ImportEnding::unreadable);
    if (unreadable.isEmpty()) {
      LOG.error("import {} stopped", org.bencao.common.Tsid.text(importId), fault.orElse(null));
    }
    file.failed(
        unreadable.map(UnreadableTable::reason).orElse("other"),
        unreadable.map(ImportEnding::facts).orElse(Map.of()),
        clock.instant());
  }

  private static Map<String, String> facts(UnreadableTable unreadable) {
    var facts = new java.util.HashMap<>(unreadable.facts());
    facts.putIfAbsent("row", String.valueOf(unreadable.row()));
    return facts;
  }

  private static Optional<UnreadableTable> unreadable(Throwable fault) {
    for (var cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableTable found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
