package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.common.Tsid;
import org.bencao.document.ContentHash;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.Verdicts;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.ordering.control.ArrivedLines;
import org.bencao.ordering.control.ArrivedOrders;
import org.bencao.ordering.entity.ArrivedLine;
import org.bencao.ordering.entity.ArrivedLine.Refusal;
import org.bencao.ordering.entity.ArrivedOrder;
import org.bencao.ordering.entity.ArrivedOrder.Became;
import org.bencao.ordering.entity.ArrivedOrder.Verdict;
import org.bencao.organisation.boundary.Callers;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.partner.boundary.PartnerView;

/**
 * Takes an order that a buyer's system sent, in the name of the person whom the partner's row
 * names: the same rules, limits and approvals as on the order pad. It is decided first and answered
 * then, each in a transaction of its own, since a refused order leaves nothing behind: what was
 * decided and not answered is decided again, and what was placed is there already.
 */
@Stateless
public class OrderArrivalService {

  private static final int LONGEST_WORDS = 1000;

  /** As many as one command takes. */
  private static final int MOST_LINES = 5000;

  @Inject Verdicts verdicts;
  @Inject ArrivedOrders arrived;
  @Inject ArrivedLines lines;
  @Inject PlaceOrderService placing;
  @Inject Callers callers;
  @Inject CompanyService companies;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** What was found of an order. */
  public sealed interface Decision {

    /** A person has to look at it: nobody is answered. */
    record Stopped(Reason reason, Map<String, String> facts) implements Decision {

      public Stopped {
        facts = Map.copyOf(facts);
      }
    }

    /** It stands already, by a document that said the same. */
    record Repeated(long arrivedOrderId) implements Decision {}

    /** The seller, where it is known, and what the rules said. */
    record Judged(Optional<CompanyView> seller, PlaceOrderResult result) implements Decision {}
  }

  /** Empty when the document has its verdict already. */
  public Optional<Decision> decide(
      Caller exchange, long messageId, PartnerView partner, OrderDocument order) {
    exchange.require(Role.EXCHANGE);
    return verdicts.begin(messageId)
        ? Optional.of(decide(exchange, partner, order))
        : Optional.empty();
  }

  private Decision decide(Caller exchange, PartnerView partner, OrderDocument order) {
    var acting = partner.personId().flatMap(id -> callers.ofColleague(exchange, id));
    if (acting.isEmpty()) {
      return new Decision.Stopped(
          Reason.FACT_MISSING, Map.of("item", partner.code(), "fact", "#fact.orderingPerson"));
    }
    if (order.purpose() != DocumentPurpose.ORIGINAL) {
      return new Decision.Stopped(
          Reason.NOT_AGREED, Map.of("document", "850 " + order.purpose().name()));
    }
    var earlier = arrived.standing(partner.id(), order.number());
    if (earlier.isPresent()) {
      return Arrays.equals(earlier.get().contentHash(), hash(order))
          ? new Decision.Repeated(earlier.get().id())
          : new Decision.Stopped(Reason.DOCUMENT_NUMBER_REUSED, Map.of("number", order.number()));
    }
    var buyer = companies.find(exchange, exchange.companyId()).orElseThrow();
    var ship = site(exchange, acting.get(), order);
    if (!isOf(order.buyer(), buyer, companies.sites(exchange, buyer.id()))) {
      return new Decision.Stopped(
          Reason.PARTY_MISMATCH, Map.of("found", named(order.buyer()), "wanted", "#party.buyer"));
    }
    var seller =
        gln(order.seller())
            .flatMap(
                gln ->
                    companies.sellers(acting.get()).stream()
                        .filter(one -> one.gln().equals(gln))
                        .findFirst());
    return new Decision.Judged(seller, judged(acting.get(), partner, order, ship, seller));
  }

  private PlaceOrderResult judged(
      Caller acting,
      PartnerView partner,
      OrderDocument order,
      Optional<SiteView> ship,
      Optional<CompanyView> seller) {
    var faults = new ArrayList<Finding>();
    if (seller.isEmpty()) {
      faults.add(
          Finding.of(
              Reason.SELLER_UNKNOWN, Optional.empty(), Map.of("found", named(order.seller()))));
    }
    if (ship.isEmpty()) {
      faults.add(Finding.of(Reason.SITE_UNKNOWN, Optional.empty(), Map.of()));
    }
    if (order.lines().size() > MOST_LINES) {
      faults.add(
          Finding.of(
              Reason.TOO_MANY_LINES,
              Optional.empty(),
              Map.of(
                  "count",
                  String.valueOf(order.lines().size()),
                  "limit",
                  String.valueOf(MOST_LINES))));
    }
    if (!faults.isEmpty()) {
      return new Refused(faults);
    }
    var found = lines.find(acting, seller.get(), order.lines());
    found.forEach(line -> line.fault().ifPresent(faults::add));
    if (!faults.isEmpty()) {
      return new Refused(faults);
    }
    return placing.place(
        acting,
        new PlaceOrder(
            "edi-" + partner.code() + "-" + order.number(),
            ship.get().id(),
            seller.get().id(),
            Optional.of(order.number()),
            found.stream().flatMap(line -> line.line().stream()).toList()));
  }

  /** One of the company's own to which the person may order. */
  private Optional<SiteView> site(Caller exchange, Caller acting, OrderDocument order) {
    return gln(order.shipTo())
        .flatMap(
            gln ->
                companies.sites(exchange, exchange.companyId()).stream()
                    .filter(one -> one.gln().equals(gln))
                    .filter(one -> acting.has(Role.BUYER, exchange.companyId(), one.id()))
                    .findFirst());
  }

  /** The company's number, or one of its sites'. */
  private static boolean isOf(Party party, CompanyView company, List<SiteView> sites) {
    return gln(party)
        .filter(
            gln ->
                company.gln().equals(gln) || sites.stream().anyMatch(one -> one.gln().equals(gln)))
        .isPresent();
  }

  private static Optional<String> gln(Party party) {
    return party.id(PartyId.Scheme.GLN);
  }

  private static String named(Party party) {
    return gln(party).or(party::name).orElse("–");
  }

  private static byte[] hash(OrderDocument order) {
    return HexFormat.of().parseHex(ContentHash.of(order));
  }

  /** Writes down what was decided, and what its sender is told. */
  public void answer(
      Caller exchange,
      long messageId,
      PartnerView partner,
      OrderDocument order,
      Decision decision) {
    exchange.require(Role.EXCHANGE);
    if (!verdicts.begin(messageId)) {
      return;
    }
    verdicts.names(messageId, order.number());
    if (decision instanceof Decision.Stopped stopped) {
      verdicts.quarantine(messageId, stopped.reason(), stopped.facts());
    } else if (decision instanceof Decision.Repeated repeated) {
      verdicts.repeats(messageId, Reason.DUPLICATE_DOCUMENT, Map.of("number", order.number()));
      outbox.append(OutboxKind.ORDER_ANSWER, repeated.arrivedOrderId());
    } else if (decision instanceof Decision.Judged judged) {
      answer(exchange, messageId, partner, order, judged);
    }
  }

  private void answer(
      Caller exchange,
      long messageId,
      PartnerView partner,
      OrderDocument order,
      Decision.Judged judged) {
    long id = identifiers.next();
    var findings = findings(judged.result());
    var kept =
        new ArrivedOrder(
            new ArrivedOrder.Of(id, partner, messageId, judged.seller().map(CompanyView::id)),
            order,
            hash(order),
            became(judged.result()));
    for (int at = 0; at < order.lines().size(); at++) {
      kept.add(
          new ArrivedLine(kept, at + 1, order.lines().get(at), refusal(judged, findings, at + 1)));
    }
    arrived.add(kept);
    outbox.append(OutboxKind.ORDER_ANSWER, id);
    if (judged.result() instanceof Placed placed) {
      verdicts.concerns(
          messageId,
          order.number(),
          placed.number(),
          placed.id().value(),
          exchange.companyId(),
          judged.seller().orElseThrow().id());
    }
    findings.stream()
        .findFirst()
        .ifPresentOrElse(
            first -> verdicts.applied(messageId, first.reason(), first.facts()),
            () -> verdicts.applied(messageId));
    audit.record(
        exchange,
        exchange.companyId(),
        "order-arrived",
        "message:" + Tsid.text(messageId),
        Map.of(
            "number", order.number(),
            "verdict", kept.verdict().name(),
            "reasons",
                findings.stream()
                    .map(finding -> finding.reason().name())
                    .distinct()
                    .collect(Collectors.joining(","))));
  }

  private Became became(PlaceOrderResult result) {
    var now = clock.instant();
    if (result instanceof Placed placed) {
      return new Became(Verdict.PLACED, Optional.of(placed.number()), now);
    }
    return result instanceof Waiting waiting
        ? new Became(Verdict.WAITING, Optional.of(waiting.number()), now)
        : new Became(Verdict.REFUSED, Optional.empty(), now);
  }

  private static List<Finding> findings(PlaceOrderResult result) {
    if (result instanceof Waiting waiting) {
      return waiting.findings();
    }
    return result instanceof Refused refused ? refused.findings() : List.of();
  }

  /** Of the line, else of the order as a whole; a line that is well is held up by the others. */
  private static Optional<Refusal> refusal(
      Decision.Judged judged, List<Finding> findings, int line) {
    if (judged.result() instanceof Placed) {
      return Optional.empty();
    }
    var own =
        findings.stream()
            .filter(one -> one.line().isEmpty() || one.line().get() == line)
            .filter(one -> judged.result() instanceof Waiting || one.refuses())
            .toList();
    return own.isEmpty()
        ? Optional.of(new Refusal(Reason.OTHER_LINES_REFUSED, words(List.of(others()))))
        : Optional.of(new Refusal(own.get(0).reason(), words(own)));
  }

  private static Finding others() {
    return Finding.of(Reason.OTHER_LINES_REFUSED, Optional.empty(), Map.of());
  }

  /** Rule, what, document and day, and the way out, as every channel says it. */
  private static String words(List<Finding> findings) {
    var texts = Texts.in(Locale.ENGLISH);
    var words =
        findings.stream()
            .map(
                one ->
                    (one.rule().isEmpty() ? "" : one.rule() + ": ")
                        + texts.what(one)
                        + one.document().map(document -> " (" + document + ")").orElse("")
                        + ". "
                        + texts.action(one))
            .distinct()
            .collect(Collectors.joining("; "));
    return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
  }
}
