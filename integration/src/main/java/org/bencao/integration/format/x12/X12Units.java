package org.bencao.integration.format.x12;

import java.util.List;

/** The units of X12 that we understand, DE 355. */
public final class X12Units {

  private X12Units() {}

  public static List<String> codes() {
    return X12Codes.UNIT.known();
  }
}
