package org.bencao.web.receiving;

import java.time.Instant;
import org.bencao.receiving.boundary.ReturnView;

/** When something was done about a return, and by whom. */
public record ReturnActJson(Instant at, String by) {

  static ReturnActJson of(ReturnView.Act act) {
    return new ReturnActJson(act.at(), act.by());
  }
}
