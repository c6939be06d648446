package org.bencao.document;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A family of formats in which documents cross the border. */
public enum Standard {
  X12("997"),
  EDIFACT("CONTRL"),
  UBL("ApplicationResponse");

  private final String acknowledgement;

  Standard(String acknowledgement) {
    this.acknowledgement = acknowledgement;
  }

  /** The type of its functional acknowledgement. */
  public String acknowledgement() {
    return acknowledgement;
  }

  /** The types of all of them. */
  public static Set<String> acknowledgements() {
    return Arrays.stream(values())
        .map(Standard::acknowledgement)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a document of that type acknowledges others in any of them. */
  public static boolean isAcknowledgement(String type) {
    return acknowledgements().contains(type);
  }
}
