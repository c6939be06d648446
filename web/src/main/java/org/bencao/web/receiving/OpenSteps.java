package org.bencao.web.receiving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** What is still open before the count of a delivery ends; nothing of it stops the end. */
final class OpenSteps {

  private static final Set<DiscrepancyKind> SEEN =
      Set.of(DiscrepancyKind.DAMAGED, DiscrepancyKind.WRONG_ITEM);

  private final Wording words;

  OpenSteps(Wording words) {
    this.words = words;
  }

  List<OpenStep> of(DespatchView delivery) {
    var steps = new ArrayList<OpenStep>();
    steps.add(left(sum(delivery, DespatchView.Line::left)));
    var held = sum(delivery, DespatchView.Line::quarantined);
    if (held.signum() > 0) {
      steps.add(
          new OpenStep(
              words.page("receiving.before.held", "count", held),
              "/receiving/claims?view=held",
              new Tag("warn bare", "lock", words.page("receiving.before.HELD"))));
    }
    if (!delivery.way().watched().isEmpty() && delivery.way().recordings().isEmpty()) {
      steps.add(
          new OpenStep(
              words.page("receiving.before.way"),
              "",
              new Tag("warn bare", "bc-cold", words.page("receiving.before.WAY"))));
    }
    delivery.discrepancies().stream()
        .filter(claim -> claim.closedAt().isEmpty() && claim.photos().isEmpty())
        .filter(claim -> SEEN.contains(claim.kind()))
        .forEach(claim -> steps.add(photo(claim)));
    return steps;
  }

  private OpenStep left(BigDecimal left) {
    return left.signum() > 0
        ? new OpenStep(
            words.page("receiving.before.left", "count", left),
            "",
            new Tag("bare", "qrcode", words.page("receiving.before.OPEN")))
        : new OpenStep(
            words.page("receiving.before.found"),
            "",
            new Tag("ok bare", "check", words.page("receiving.before.DONE")));
  }

  private OpenStep photo(DiscrepancyView claim) {
    return new OpenStep(
        words.page(
            "receiving.before.photo",
            "kind",
            words.business("receiving.kind." + claim.kind()),
            "claim",
            claim.number()),
        "/receiving/claim?id=" + Tsid.text(claim.id()),
        new Tag("warn bare", "camera", words.page("receiving.before.PHOTO")));
  }

  private static BigDecimal sum(
      DespatchView delivery, Function<DespatchView.Line, BigDecimal> part) {
    return delivery.lines().stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
