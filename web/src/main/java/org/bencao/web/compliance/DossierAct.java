package org.bencao.web.compliance;

import java.util.Arrays;
import java.util.Optional;

/** What a form of the dossiers does; words under {@code compliance.did.DOSSIER_{name}}. */
enum DossierAct {
  OPEN,
  ADD,
  SIGN,
  GIVE_BACK,
  REVIEW,
  END,
  TAKE_OVER,
  BEGIN;

  static Optional<DossierAct> of(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /** How the address says that it was done. */
  String did() {
    return "DOSSIER_" + name();
  }
}
