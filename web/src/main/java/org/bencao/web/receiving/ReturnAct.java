package org.bencao.web.receiving;

import java.util.Arrays;
import java.util.Optional;

/** What the forms of a return do; words under {@code receiving.return.did.{name}}. */
enum ReturnAct {
  ASK,
  AUTHORISE,
  REFUSE,
  SEND,
  ARRIVE;

  /** The one that a form or an address names, if it names one. */
  static Optional<ReturnAct> of(String name) {
    return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
  }
}
