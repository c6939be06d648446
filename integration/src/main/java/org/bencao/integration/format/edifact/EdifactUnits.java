package org.bencao.integration.format.edifact;

import java.util.List;

/** The units of EDIFACT that we understand, DE 6411. */
public final class EdifactUnits {

  private EdifactUnits() {}

  public static List<String> codes() {
    return EdifactCodes.UNIT.known();
  }
}
