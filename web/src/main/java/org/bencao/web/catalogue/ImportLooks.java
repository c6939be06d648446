package org.bencao.web.catalogue;

import org.bencao.catalogue.boundary.ImportState;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.web.exchange.Look;

/** How imports and their rows are drawn: icon and hue beside each word. */
final class ImportLooks {

  private ImportLooks() {}

  static Look of(ImportState state) {
    return switch (state) {
      case RECEIVED -> new Look("info", "inbox");
      case READING, APPLYING -> new Look("info", "sync");
      case REVIEW -> new Look("warn", "hourglass");
      case DONE -> new Look("ok", "check");
      case CANCELLED -> new Look("", "times");
      case FAILED -> new Look("bad", "times-circle");
    };
  }

  static Look of(RowOutcome outcome) {
    return switch (outcome) {
      case NEW -> new Look("info", "plus");
      case CHANGED -> new Look("warn", "pencil");
      case SAME -> new Look("mute", "minus");
      case REFUSED -> new Look("bad", "ban");
    };
  }

  /** Whether the portal is at work on it, so that its page is soon another. */
  static boolean isRunning(ImportState state) {
    return switch (state) {
      case RECEIVED, READING, APPLYING -> true;
      case REVIEW, DONE, CANCELLED, FAILED -> false;
    };
  }
}
