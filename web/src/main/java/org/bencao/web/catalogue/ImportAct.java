package org.bencao.web.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.ChangeImportResult;
import org.bencao.catalogue.boundary.ImportService;
import org.bencao.common.Caller;

/** What a person does with an import. */
enum ImportAct {
  APPROVE,
  CANCEL,
  RESUME;

  /** By the word that a button sends. */
  static Optional<ImportAct> of(String word) {
    return Stream.of(values()).filter(act -> act.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  ChangeImportResult on(ImportService imports, Caller caller, long id) {
    return switch (this) {
      case APPROVE -> imports.approve(caller, id);
      case CANCEL -> imports.cancel(caller, id);
      case RESUME -> imports.resume(caller, id);
    };
  }

  /** The word of what came of it, as pages and REST tell it. */
  String did(ChangeImportResult result) {
    return result == ChangeImportResult.CHANGED ? name() : result.name();
  }
}
