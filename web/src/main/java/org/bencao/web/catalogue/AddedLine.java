package org.bencao.web.catalogue;

import org.bencao.common.Finding;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ChangeDraftResult;
import org.bencao.ordering.boundary.ChangeDraftResult.Changed;
import org.bencao.ordering.boundary.ChangeDraftResult.Refused;
import org.bencao.ordering.boundary.DraftView;
import org.bencao.ordering.boundary.PadLine;
import org.bencao.web.exchange.Wording;

/** Words what came of adding a quantity of an offer to a draft. */
final class AddedLine {

  private final Wording words;

  AddedLine(Wording words) {
    this.words = words;
  }

  Told told(ChangeDraftResult result, String offer, String typed) {
    if (result instanceof Refused refused) {
      return new Told("bad", refused(refused.finding()), "", offer, typed);
    }
    var changed = (Changed) result;
    return added(changed.draft(), line(changed));
  }

  /** The check of the pad goes along: what is wrong with the line is said where it was added. */
  private Told added(DraftView draft, PadLine line) {
    var problem = line.findings().stream().findFirst();
    var item = line.offer().item();
    var sentence =
        words.page(
            "catalogue.search.added",
            "quantity",
            words.figures().quantity(line.quantity()),
            "unit",
            words.unit(item.unit()),
            "item",
            words.name(item.lineEn(), item.lineZh()),
            "draft",
            draft.name(),
            "line",
            line.number());
    return new Told(
        problem.isPresent() ? "warn" : "ok",
        problem.map(finding -> but(sentence, finding)).orElse(sentence),
        Tsid.text(draft.id()),
        "",
        "");
  }

  private String but(String sentence, Finding finding) {
    return words.page("catalogue.search.addedBut", "added", sentence, "what", words.what(finding));
  }

  private String refused(Finding finding) {
    return words.page(
        "catalogue.search.refused", "what", words.what(finding), "action", words.action(finding));
  }

  private static PadLine line(Changed changed) {
    return changed.draft().lines().stream()
        .filter(line -> line.id() == changed.lineId())
        .findFirst()
        .orElseThrow();
  }
}
