package org.bencao.web.receiving;

import java.util.Arrays;
import java.util.Optional;

/** What the forms of a claim do; words under {@code receiving.claim.did.{name}}. */
enum ClaimAct {
  RELEASE,
  REFUSE,
  CLOSE,
  PHOTO;

  /** The one that a form or an address names, if it names one. */
  static Optional<ClaimAct> of(String name) {
    return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
  }
}
