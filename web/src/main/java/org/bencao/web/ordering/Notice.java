package org.bencao.web.ordering;

import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;

/** What the form just did, in words; empty when none did anything. */
public record Notice(String tone, String text) {

  private static final Notice NONE = new Notice("", "");

  /** The address says which; its words are never taken from it. */
  static Notice of(PageParameters asked, Wording words) {
    int count =
        asked.text("n").filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf).orElse(0);
    return asked
        .text("said")
        .flatMap(Did::of)
        .map(did -> new Notice(did.tone(), words.page("ordering.said." + did, "n", count)))
        .orElse(NONE);
  }
}
