package org.bencao.document;

/** A family of formats in which documents cross the border. */
public enum Standard {
  X12("997"),
  EDIFACT("CONTRL");

  private final String acknowledgement;

  Standard(String acknowledgement) {
    this.acknowledgement = acknowledgement;
  }

  /** The type of its functional acknowledgement. */
  public String acknowledgement() {
    return acknowledgement;
  }

  /** Whether a document of that type acknowledges others in any of them. */
  public static boolean isAcknowledgement(String type) {
    for (var standard : values()) {
      if (standard.acknowledgement.equals(type)) {
        return true;
      }
    }
    return false;
  }
}
