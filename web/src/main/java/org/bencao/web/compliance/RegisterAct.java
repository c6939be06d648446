package org.bencao.web.compliance;

import java.util.Arrays;
import java.util.Optional;

/** What the forms of the register of special medicines do. */
enum RegisterAct {
  WRITE,
  CORRECT,
  SIGN,
  REPORT,
  /** Shows who collected, in full. */
  SHOW;

  static Optional<RegisterAct> of(String name) {
    return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
  }

  /** As the address says it was done. */
  String did() {
    return "REGISTER_" + name();
  }
}
