package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.DraftView.SupplierSplit;
import org.bencao.ordering.boundary.PadLine;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.ReorderLine;
import org.bencao.ordering.boundary.ReorderLine.Change;
import org.bencao.ordering.boundary.ReorderView;
import org.bencao.ordering.entity.Draft;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;

/**
 * Lays a past order beside what it would be today: its lines are checked as a draft that is never
 * kept, by the same rules that will judge the order.
 */
@ApplicationScoped
public class ReorderPreview {

  /** Reasons that {@link Change} says in a word of its own. */
  private static final Set<Reason> OWN_WORD =
      EnumSet.of(Reason.NO_PRICE, Reason.OUT_OF_STOCK, Reason.ORDER_MULTIPLE);

  @Inject DraftCheck check;
  @Inject CompanyService companies;
  @Inject Clock clock;

  /** A constant number of statements, whatever the number of lines. */
  public ReorderView of(Caller caller, SiteView site, PurchaseOrder order) {
    var draft = new Draft(0, caller, site.id(), order.number(), clock.instant());
    order.lines().forEach(line -> draft.add(line.lineNo(), line.offerId(), line.ordered()));
    var today = check.check(caller, draft);
    Map<Long, PadLine> checked =
        today.lines().stream().collect(Collectors.toMap(PadLine::id, Function.identity()));
    var seller = companies.find(caller, order.sellerCompanyId()).orElseThrow();
    return new ReorderView(
        new PurchaseOrderId(order.id()),
        order.number(),
        order.placedAt(),
        seller.nameEn(),
        seller.nameZh(),
        site.id(),
        order.lines().stream()
            .map(line -> line(line, Optional.ofNullable(checked.get((long) line.lineNo()))))
            .toList(),
        today.splits().stream().map(SupplierSplit::findings).flatMap(List::stream).toList());
  }

  private static ReorderLine line(OrderLine then, Optional<PadLine> now) {
    var shown = now.filter(line -> !isWithheld(line));
    return new ReorderLine(
        then.lineNo(),
        then.itemCode(),
        then.nameEn(),
        then.nameZh(),
        then.unit(),
        then.ordered(),
        then.unitPrice(),
        shown.flatMap(PadLine::price),
        shown.flatMap(PadLine::net),
        shown.map(line -> line.offer().available()),
        now.map(PadLine::findings).orElse(List.of()),
        now.map(PadLine::choices).orElse(List.of()),
        now.map(line -> changes(then, line)).orElse(List.of(Change.GONE)));
  }

  /** What may not be sold on line is shown without supplier, price and stock. */
  private static boolean isWithheld(PadLine line) {
    return line.findings().stream()
        .anyMatch(finding -> finding.reason() == Reason.ONLINE_SALE_BANNED);
  }

  private static List<Change> changes(OrderLine then, PadLine now) {
    var changes = EnumSet.noneOf(Change.class);
    var reasons = now.findings().stream().map(Finding::reason).collect(Collectors.toSet());
    if (reasons.contains(Reason.ORDER_MULTIPLE)) {
      changes.add(Change.MULTIPLE);
    }
    if (now.findings().stream().anyMatch(ReorderPreview::isRefusal)) {
      changes.add(Change.REFUSED);
    }
    if (!isWithheld(now)) {
      price(then, now).ifPresent(changes::add);
      if (BigDecimal.valueOf(now.offer().available()).compareTo(then.ordered()) < 0) {
        changes.add(Change.SHORT);
      }
    }
    return List.copyOf(changes);
  }

  private static boolean isRefusal(Finding finding) {
    return finding.refuses() && !OWN_WORD.contains(finding.reason());
  }

  private static Optional<Change> price(OrderLine then, PadLine now) {
    var before = then.unitPrice();
    var comparable = now.price().filter(price -> price.currency().equals(before.currency()));
    if (comparable.isEmpty()) {
      return Optional.of(Change.NO_PRICE);
    }
    int difference = comparable.get().amount().compareTo(before.amount());
    if (difference == 0) {
      return Optional.empty();
    }
    return Optional.of(difference > 0 ? Change.PRICE_UP : Change.PRICE_DOWN);
  }
}
