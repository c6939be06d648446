package org.bencao.web.compliance;

import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;

/** What the form just did, in words; empty when none did anything. */
public record Notice(String tone, String text) {

  private static final String INCOMPLETE = "INCOMPLETE";

  /** The address says which; its words are never taken from it. */
  static Notice of(PageParameters asked, Wording words) {
    var did = asked.text("did").orElse("");
    if (did.equals(INCOMPLETE)) {
      return new Notice("bad", words.page("compliance.did." + INCOMPLETE));
    }
    return LicenceAct.of(did)
        .map(act -> new Notice("ok", words.page("compliance.did." + act)))
        .orElse(new Notice("", ""));
  }
}
