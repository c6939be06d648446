package org.bencao.system;

import java.time.LocalDate;
import java.time.ZoneId;

/** Where most of the demo's companies are: it may be tomorrow there already. */
final class China {

  private China() {}

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }
}
