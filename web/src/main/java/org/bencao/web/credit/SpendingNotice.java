package org.bencao.web.credit;

import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;

/** What the form just did, in words; empty when none did anything. */
public record SpendingNotice(String tone, String text) {

  private static final SpendingNotice NONE = new SpendingNotice("", "");

  /** The address says which; its words are never taken from it. */
  static SpendingNotice of(PageParameters asked, Wording words) {
    int row =
        asked.text("n").filter(text -> text.matches("[0-9]{1,3}")).map(Integer::valueOf).orElse(0);
    return asked
        .text("said")
        .flatMap(Spent::of)
        .map(did -> new SpendingNotice(did.tone(), words.page("credit.said." + did, "row", row)))
        .orElse(NONE);
  }
}
