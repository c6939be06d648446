package org.bencao.web.traceability;

import java.util.Set;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;

/** What the form just did, in words; empty when none did anything. */
public record InspectionNotice(String tone, String text) {

  private static final Set<String> DONE = Set.of("INVITED", "INVITED_AGAIN", "ENDED");
  private static final Set<String> NOT_DONE =
      Set.of(
          "INCOMPLETE",
          "DATA_LEAVES_COUNTRY",
          "LOGIN_TAKEN",
          "LOGIN_UNREADABLE",
          "DAY_WRONG",
          "OPEN_ALREADY");

  /** The address says which; its words are never taken from it. */
  static InspectionNotice of(PageParameters asked, Wording words) {
    var said = asked.text("said").orElse("");
    if (DONE.contains(said)) {
      return new InspectionNotice("ok", words.page("traceability.said." + said));
    }
    return NOT_DONE.contains(said)
        ? new InspectionNotice("bad", words.page("traceability.said." + said))
        : new InspectionNotice("", "");
  }

  boolean isBad() {
    return tone.equals("bad");
  }
}
