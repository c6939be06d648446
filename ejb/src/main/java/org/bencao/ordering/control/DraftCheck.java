package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.Judgement;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.boundary.OrderFacts.Past;
import org.bencao.compliance.boundary.RuleService;
import org.bencao.ordering.boundary.DraftView;
import org.bencao.ordering.boundary.DraftView.SupplierSplit;
import org.bencao.ordering.boundary.LastBought;
import org.bencao.ordering.boundary.PadLine;
import org.bencao.ordering.control.OrderFactsSource.Facts;
import org.bencao.ordering.control.OrderFactsSource.Wanted;
import org.bencao.ordering.entity.Draft;
import org.bencao.ordering.entity.DraftLine;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;

/**
 * Checks a draft as it stands, by the same rules that judge the order: one judgement a supplier, a
 * constant number of statements for the facts.
 */
@ApplicationScoped
public class DraftCheck {

  /** What was ordered in so many days is taken for the use of as many. */
  private static final int USE_DAYS = 90;

  @Inject OrderFactsSource source;
  @Inject RuleService rules;
  @Inject CompanyService companies;
  @Inject BuyersOwn own;
  @Inject Twins twins;

  public DraftView check(Caller caller, Draft draft) {
    var site = companies.site(caller, draft.siteId()).orElseThrow();
    var lines = draft.lines();
    var facts = facts(caller, site, lines.stream().map(DraftLine::offerId).distinct().toList());
    var wanted =
        IntStream.range(0, lines.size())
            .mapToObj(at -> new Wanted(at + 1, lines.get(at).offerId(), lines.get(at).quantity()))
            .toList();
    var judged = judge(caller, facts, wanted);
    var padLines = new ArrayList<PadLine>();
    for (int at = 0; at < lines.size(); at++) {
      var offer = facts.offers().get(lines.get(at).offerId());
      if (offer != null) {
        var seller = judged.get(offer.offer().sellerCompanyId());
        padLines.add(padLine(lines.get(at), at + 1, offer.offer(), facts, seller));
      }
    }
    return view(draft, padLines, splits(facts, judged));
  }

  /** With what was paid before, which is for who drafts: an order stands or falls without it. */
  private Facts facts(Caller caller, SiteView site, List<Long> offerIds) {
    var facts = source.collect(caller, site, offerIds);
    var items =
        facts.offers().values().stream()
            .map(one -> one.offer().item().id())
            .collect(Collectors.toSet());
    var paid = own.lastBought(caller, items, ZoneId.of(site.zone()));
    var since = facts.at().minus(USE_DAYS, ChronoUnit.DAYS);
    var used = own.orderedSince(caller, site.id(), items, since);
    return facts.remembering(
        items.stream()
            .collect(
                Collectors.toMap(
                    item -> item,
                    item ->
                        new Past(
                            Optional.ofNullable(paid.get(item)).map(LastBought::price),
                            used.getOrDefault(item, BigDecimal.ZERO)
                                .divide(BigDecimal.valueOf(USE_DAYS), MathContext.DECIMAL32),
                            Optional.empty()))));
  }

  private record Judged(OrderFacts facts, Judgement judgement) {}

  private Map<Long, Judged> judge(Caller caller, Facts facts, List<Wanted> wanted) {
    var judged = new TreeMap<Long, Judged>();
    var orders = facts.sellers().keySet().stream().map(one -> facts.order(one, wanted)).toList();
    twins
        .known(orders)
        .forEach(
            (seller, order) -> judged.put(seller, new Judged(order, rules.judge(caller, order))));
    return judged;
  }

  private static PadLine padLine(
      DraftLine line, int number, OfferView offer, Facts facts, Judged seller) {
    var findings = seller.judgement().ofLine(number);
    boolean banned =
        findings.stream().anyMatch(finding -> finding.reason() == Reason.ONLINE_SALE_BANNED);
    // what may not be sold on line is shown without price and stock (rules 1.3, CN profile)
    var packs = packs(seller.facts(), offer.id());
    var choices = facts.choices(offer.id());
    var price = choices.at(packs).filter(found -> !banned);
    return new PadLine(
        line.id(),
        number,
        banned ? offer.withheld() : offer,
        line.quantity(),
        price.map(found -> found.unitPrice()),
        price.map(found -> found.kind()),
        price,
        choices.next(packs).filter(found -> !banned),
        price.map(
            found ->
                found
                    .unitPrice()
                    .times(new org.bencao.common.Quantity(line.quantity(), offer.item().unit()))),
        Arrivals.arrives(offer, facts.at()),
        findings,
        choices(line.quantity(), offer, findings));
  }

  /** PRC-04: a break goes by the sum of the offer's lines. */
  private static BigDecimal packs(OrderFacts order, long offer) {
    return order.lines().stream()
        .filter(line -> line.facts().offer().id() == offer)
        .map(LineFacts::quantity)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Quantities that would do where the quantity is the trouble: the one below, the one above. */
  private static List<BigDecimal> choices(
      BigDecimal quantity, OfferView offer, List<Finding> findings) {
    var multiple = BigDecimal.valueOf(offer.orderMultiple());
    var available = BigDecimal.valueOf(offer.available());
    var choices = new java.util.TreeSet<BigDecimal>();
    for (var finding : findings) {
      if (finding.reason() == Reason.ORDER_MULTIPLE) {
        choices.add(quantity.subtract(quantity.remainder(multiple)).stripTrailingZeros());
        choices.add(new BigDecimal(finding.facts().get("qtyUp")));
      }
      if (finding.reason() == Reason.MAX_QUANTITY) {
        var most = new BigDecimal(finding.facts().get("limit"));
        choices.add(most.subtract(most.remainder(multiple)));
      }
      if (finding.reason() == Reason.OUT_OF_STOCK) {
        choices.add(available.subtract(available.remainder(multiple)));
      }
    }
    return choices.stream()
        .filter(choice -> choice.signum() > 0)
        .filter(choice -> choice.compareTo(BigDecimal.valueOf(offer.orderMinimum())) >= 0)
        .filter(choice -> choice.compareTo(available) <= 0)
        .map(choice -> choice.setScale(0))
        .toList();
  }

  private static List<SupplierSplit> splits(Facts facts, Map<Long, Judged> judged) {
    return judged.values().stream()
        .filter(one -> !one.facts().lines().isEmpty())
        .map(one -> split(facts, one))
        .sorted(Comparator.comparing(SupplierSplit::sellerNameEn))
        .toList();
  }

  private static SupplierSplit split(Facts facts, Judged judged) {
    var order = judged.facts();
    var judgement = judged.judgement();
    var net = judgement.net().orElse(Money.zero(order.buyer().currency()));
    boolean ready =
        judgement.waitsFor().isEmpty()
            && judgement.ofOrder().stream().noneMatch(Finding::refuses)
            && order.lines().size() > judgement.staying().size();
    var slowest =
        order.lines().stream()
            .map(line -> line.facts().offer())
            .max(Comparator.comparing(offer -> Arrivals.arrives(offer, facts.at())))
            .orElseThrow();
    var firstCutOff =
        order.lines().stream()
            .map(line -> Arrivals.nextCutOff(line.facts().offer(), facts.at()))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new SupplierSplit(
        order.seller().id(),
        order.seller().nameEn(),
        order.seller().nameZh(),
        order.lines().size(),
        ready,
        List.copyOf(judgement.waitsFor()),
        List.copyOf(judgement.staying()),
        net,
        order.minimum().orElse(Money.zero(net.currency())),
        firstCutOff,
        Arrivals.arrives(slowest, facts.at()),
        judgement.ofOrder(),
        vat(order, judgement));
  }

  /** Rounded once a line, as the invoice will round. */
  private static Money vat(OrderFacts order, Judgement judgement) {
    return order.lines().stream()
        .filter(line -> !judgement.staying().contains(line.number()))
        .flatMap(line -> line.vat().stream())
        .reduce(Money::plus)
        .orElse(Money.zero(order.buyer().currency()));
  }

  private static DraftView view(Draft draft, List<PadLine> lines, List<SupplierSplit> splits) {
    var ready = splits.stream().filter(SupplierSplit::ready).toList();
    var net = Money.totals(ready.stream().map(SupplierSplit::net).toList());
    var vat = Money.totals(ready.stream().map(SupplierSplit::vat).toList());
    var both = new ArrayList<>(net);
    both.addAll(vat);
    return new DraftView(
        draft.id(),
        draft.name(),
        draft.siteId(),
        draft.version(),
        draft.savedAt(),
        draft.savedBy(),
        draft.handOver(),
        lines,
        splits,
        ready.size(),
        ready.stream().mapToInt(one -> one.lineCount() - one.staying().size()).sum(),
        net,
        vat,
        Money.totals(both));
  }
}
