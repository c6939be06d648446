package org.bencao.receiving.boundary;

import org.bencao.common.Tsid;

/** Identifier of a despatch. */
public record DespatchId(long value) {

  public static DespatchId parse(String text) {
    return new DespatchId(Tsid.parse(text));
  }

  public String text() {
    return Tsid.text(value);
  }
}
