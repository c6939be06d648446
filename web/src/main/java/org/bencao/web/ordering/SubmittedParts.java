package org.bencao.web.ordering;

import java.util.List;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.ordering.boundary.SubmitResult;
import org.bencao.web.exchange.Wording;

/** Draws the answer to a submit. */
final class SubmittedParts {

  private final Wording words;

  SubmittedParts(Wording words) {
    this.words = words;
  }

  List<SubmittedPart> of(SubmitResult result) {
    return result.parts().stream().map(this::part).toList();
  }

  private SubmittedPart part(SubmitResult.Part part) {
    var supplier = words.name(part.sellerNameEn(), part.sellerNameZh());
    if (part.result() instanceof Placed placed) {
      return new SubmittedPart(
          supplier,
          placed.id().text(),
          placed.number(),
          words.figures().money(placed.net()),
          placed.repeated(),
          false,
          List.of());
    }
    if (part.result() instanceof Waiting waiting) {
      return new SubmittedPart(
          supplier,
          waiting.id().text(),
          waiting.number(),
          words.figures().money(waiting.net()),
          waiting.repeated(),
          true,
          waiting.findings().stream().map(finding -> words.why(finding, "")).toList());
    }
    var refused = (Refused) part.result();
    return new SubmittedPart(
        supplier,
        "",
        "",
        "",
        false,
        false,
        refused.findings().stream().map(finding -> words.why(finding, "")).toList());
  }
}
