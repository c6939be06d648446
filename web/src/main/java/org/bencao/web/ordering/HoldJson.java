package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.boundary.Habit.Earlier;
import org.bencao.ordering.boundary.HoldState;
import org.bencao.ordering.boundary.HoldView;
import org.bencao.web.rest.Id;

/**
 * An unusual line of an order.
 *
 * @param cause {@code SIZE}, {@code FIRST} or {@code OFTEN}
 * @param units single units of the substance, such as tablets
 * @param usual what would be usual
 * @param evidence of the need, or what was reported
 * @param earlier orders of the substance in the ninety days before; only where one is asked for
 */
public record HoldJson(
    Id id,
    Id orderId,
    String orderNumber,
    int line,
    Id siteId,
    Id itemId,
    String cause,
    String units,
    String usual,
    HoldState state,
    Instant openedAt,
    Optional<String> decidedBy,
    Optional<Instant> decidedAt,
    Optional<String> evidence,
    List<HoldEarlierJson> earlier) {

  static HoldJson of(HoldView view) {
    return new HoldJson(
        Id.of(view.id()),
        Id.of(view.order().value()),
        view.number(),
        view.line(),
        Id.of(view.site().id()),
        Id.of(view.item().id()),
        view.cause(),
        plain(view.units()),
        plain(view.usual()),
        view.state(),
        view.openedAt(),
        view.decision().map(HoldView.Decision::by),
        view.decision().map(HoldView.Decision::at),
        view.decision().map(HoldView.Decision::evidence),
        view.earlier().stream().map(HoldJson::earlier).toList());
  }

  private static HoldEarlierJson earlier(Earlier one) {
    return new HoldEarlierJson(one.at(), plain(one.units()));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
