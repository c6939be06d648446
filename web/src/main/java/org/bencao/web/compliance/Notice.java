package org.bencao.web.compliance;

import java.util.Arrays;
import java.util.Map;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;

/** What the form just did, in words; empty when none did anything. */
public record Notice(String tone, String text) {

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("INCOMPLETE", "bad"),
          Map.entry("LETTER_INCOMPLETE", "bad"),
          Map.entry("LETTER_GIVEN", "ok"),
          Map.entry("LETTER_ENDED", "ok"),
          Map.entry("ANSWERING_INCOMPLETE", "bad"),
          Map.entry("ANSWERING_NAMED", "ok"),
          Map.entry("ANSWERING_AWAY", "ok"),
          Map.entry("ANSWERING_ENDED", "ok"),
          Map.entry("SIZE_STATED", "ok"),
          Map.entry("DOSSIER_INCOMPLETE", "bad"),
          Map.entry("DOSSIER_NO_ITEM", "bad"));

  /** The address says which; its words are never taken from it. */
  static Notice of(PageParameters asked, Wording words) {
    var did = asked.text("did").orElse("");
    if (OTHERS.containsKey(did)) {
      return new Notice(OTHERS.get(did), words.page("compliance.did." + did));
    }
    boolean ofDossier =
        Arrays.stream(DossierAct.values()).map(DossierAct::did).anyMatch(did::equals);
    if (ofDossier) {
      return new Notice("ok", words.page("compliance.did." + did));
    }
    if (did.equals(RegisterServlet.INCOMPLETE)) {
      return new Notice("bad", words.page("compliance.did." + did));
    }
    boolean ofRegister =
        Arrays.stream(RegisterAct.values()).map(RegisterAct::did).anyMatch(did::equals);
    if (ofRegister) {
      return new Notice("ok", words.page("compliance.did." + did));
    }
    return LicenceAct.of(did)
        .map(act -> new Notice("ok", words.page("compliance.did." + act)))
        .orElse(new Notice("", ""));
  }
}
