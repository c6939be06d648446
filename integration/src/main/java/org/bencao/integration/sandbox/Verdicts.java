package org.bencao.integration.sandbox;

import org.bencao.document.AcknowledgementDocument;

/** The verdict of a functional acknowledgement as AK901 says it. */
final class Verdicts {

  private Verdicts() {}

  static String code(AcknowledgementDocument document) {
    return switch (document.verdict()) {
      case RECEIVED, ACCEPTED -> "A";
      case ACCEPTED_WITH_ERRORS -> "E";
      case PARTLY_ACCEPTED -> "P";
      case REJECTED -> "R";
    };
  }
}
