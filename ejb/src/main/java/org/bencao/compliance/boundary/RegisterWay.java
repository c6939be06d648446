package org.bencao.compliance.boundary;

/** Which way packs of a special medicine went; words under {@code register.way.{NAME}}. */
public enum RegisterWay {
  /** They came from another company. */
  IN,
  /** They went to another company. */
  OUT,
  /** They were dispensed or used at the site. */
  USE,
  DESTROYED;

  /** Whether there are more of them at the site then. */
  public boolean adds() {
    return this == IN;
  }
}
