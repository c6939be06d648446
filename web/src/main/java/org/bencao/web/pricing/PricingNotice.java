package org.bencao.web.pricing;

import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;

/** What the form just did, in words; empty when none did anything. */
public record PricingNotice(String tone, String text) {

  private static final PricingNotice NONE = new PricingNotice("", "");

  /** The address says which; its words are never taken from it. */
  static PricingNotice of(PageParameters asked, Wording words) {
    int row =
        asked.text("n").filter(text -> text.matches("[0-9]{1,4}")).map(Integer::valueOf).orElse(0);
    return asked
        .text("said")
        .flatMap(Agreed::of)
        .map(did -> new PricingNotice(did.tone(), words.page("pricing.said." + did, "row", row)))
        .orElse(NONE);
  }
}
