package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.catalogue.boundary.StockService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Sha256;
import org.bencao.compliance.boundary.Judgement;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.boundary.RuleService;
import org.bencao.ordering.control.OrderFactsSource.Wanted;
import org.bencao.ordering.entity.Requisition;
import org.bencao.ordering.entity.RequisitionLine;
import org.bencao.organisation.boundary.CompanyService;

/** Judges a waiting order again, as it would be judged if it were asked for now (D6, APR-05). */
@ApplicationScoped
public class RequisitionCheck {

  @Inject OrderFactsSource source;
  @Inject SpendingSource spending;
  @Inject RuleService rules;
  @Inject CompanyService companies;
  @Inject StockService stock;
  @Inject Orders orders;
  @Inject SignedForms forms;

  /**
   * How it stands now.
   *
   * @param order with what it holds itself not counted against it
   * @param said refusals, warnings, and approvals that were not asked for
   * @param signatures lines that nobody approves but by a signature
   * @param seen names all of it: a decision is good for that alone
   */
  public record Now(
      OrderFacts order,
      Judgement judgement,
      List<Finding> said,
      List<Finding> signatures,
      String seen) {

    public boolean refuses() {
      return said.stream().anyMatch(Finding::refuses);
    }

    /** The rules say something new, or a price or the tax is not what was asked for. */
    public boolean isChanged(Requisition requisition) {
      var lines = byLine();
      return !said.isEmpty()
          || order.gross().filter(requisition.gross()::equals).isEmpty()
          || requisition.lines().stream()
              .anyMatch(
                  line ->
                      lines
                          .get(line.lineNo())
                          .price()
                          .map(found -> found.unitPrice().amount())
                          .filter(price -> price.compareTo(line.unitPrice().amount()) == 0)
                          .isEmpty());
    }

    /** By line number. */
    public Map<Integer, LineFacts> byLine() {
      return order.lines().stream().collect(Collectors.toMap(LineFacts::number, line -> line));
    }
  }

  public Now check(Caller caller, Requisition requisition) {
    var site = companies.site(caller, requisition.siteId()).orElseThrow();
    var lines = requisition.lines();
    var facts =
        source.collect(
            caller, site, lines.stream().map(RequisitionLine::offerId).distinct().toList());
    var wanted =
        lines.stream()
            .map(line -> new Wanted(line.lineNo(), line.offerId(), line.quantity()))
            .toList();
    var order =
        withOwnStock(
            caller,
            requisition,
            spending.withOwn(
                caller,
                requisition.id(),
                facts
                    .order(requisition.sellerCompanyId(), wanted)
                    .by(
                        source.acting(
                            caller,
                            requisition.buyerCompanyId(),
                            requisition.requestedBy(),
                            requisition.requestedByName()))
                    .with(forms.usedBy(requisition.id()))));
    // what nobody offers any more has no seller to be judged
    var judgement =
        order.lines().isEmpty()
            ? new Judgement(List.of(), List.of(), Optional.empty())
            : rules.judge(caller, order);
    var said = new ArrayList<Finding>(gone(lines, order));
    said.addAll(news(requisition, judgement));
    var signatures = order.lines().isEmpty() ? List.<Finding>of() : rules.signatures(caller, order);
    return new Now(order, judgement, said, signatures, seen(requisition, order, said));
  }

  /** What it holds itself is there for it, as long as the seller has not declared less. */
  private OrderFacts withOwnStock(Caller caller, Requisition requisition, OrderFacts order) {
    var own = Requisitioning.packs(requisition);
    var declared = stock.declared(caller, own.keySet());
    var promised = orders.openPromises(own.keySet());
    return order.with(
        order.lines().stream()
            .map(
                line -> {
                  long offer = line.facts().offer().id();
                  var others =
                      promised
                          .getOrDefault(offer, BigDecimal.ZERO)
                          .subtract(BigDecimal.valueOf(own.get(offer)));
                  int left =
                      BigDecimal.valueOf(declared.getOrDefault(offer, 0))
                          .subtract(others.max(BigDecimal.ZERO))
                          .max(BigDecimal.ZERO)
                          .intValue();
                  return withAvailable(line, left);
                })
            .toList());
  }

  private static LineFacts withAvailable(LineFacts line, int left) {
    var facts = line.facts();
    return new LineFacts(
        line.number(),
        new OfferFacts(facts.offer().withAvailable(left), facts.classes()),
        line.quantity(),
        line.price(),
        line.seen(),
        line.past(),
        line.promised());
  }

  private static List<Finding> gone(List<RequisitionLine> lines, OrderFacts order) {
    var there = order.lines().stream().map(LineFacts::number).collect(Collectors.toSet());
    return lines.stream()
        .filter(line -> !there.contains(line.lineNo()))
        .map(
            line ->
                Finding.of(
                    Reason.ITEM_NOT_OFFERED,
                    Optional.of(line.lineNo()),
                    Map.of("item", line.nameEn(), "item_zh", line.nameZh())))
        .toList();
  }

  /** What was not the reason why it waits. */
  private static List<Finding> news(Requisition requisition, Judgement judgement) {
    var needed =
        requisition.steps().stream().map(step -> step.role().code()).collect(Collectors.toSet());
    return judgement.findings().stream()
        .filter(
            finding ->
                finding.refuses()
                    || !requisition.knows(finding.reason())
                    || finding.facts().containsKey("needs")
                        && !needed.contains(finding.facts().get("needs")))
        .toList();
  }

  private static String seen(Requisition requisition, OrderFacts order, List<Finding> said) {
    var words = new TreeSet<String>();
    for (var line : order.lines()) {
      var price =
          line.price()
              .map(found -> found.unitPrice().amount().stripTrailingZeros().toPlainString());
      words.add("line " + line.number() + " " + price.orElse(""));
    }
    for (var finding : said) {
      words.add(finding.reason() + " " + finding.line().orElse(0) + " " + finding.rule());
    }
    words.add("gross " + order.gross().map(Money::amount).orElse(BigDecimal.ZERO));
    words.add(
        requisition.steps().stream()
            .map(step -> step.step() + " " + step.role() + " " + step.isWaiting())
            .collect(Collectors.joining("/")));
    return Sha256.hex(Sha256.of(String.join("|", words))).substring(0, 32);
  }
}
