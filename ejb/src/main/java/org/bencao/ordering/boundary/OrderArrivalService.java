package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.common.Transaction;
import org.bencao.common.Tsid;
import org.bencao.document.ContentHash;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Envelope;
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
import org.bencao.ordering.control.Commands;
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
  @Inject Commands commands;
  @Inject Transaction transaction;
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

  /** In the words of its standard. */
  private static String type(OrderDocument order) {
    return order.envelope().map(Envelope::messageType).orElse("");
  }

  private Decision decide(Caller exchange, PartnerView partner, OrderDocument order) {
    var acting = partner.personId().flatMap(id -> callers.ofColleague(exchange, id));
    if (acting.isEmpty()) {
      return new Decision.Stopped(
          Reason.FACT_MISSING, Map.of("item", partner.code(), "fact", "#fact.orderingPerson"));
    }
    var other = notAgreed(order, partner);
    if (other.isPresent()) {
      return new Decision.Stopped(
          Reason.NOT_AGREED, Map.of("document", type(order) + " " + other.get()));
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
    var key = key(partner, order);
    // who comes at the same moment waits here; what is refused leaves the key as it was
    var first = commands.take(exchange, "850 " + key, hash(order), 0);
    if (first.filter(one -> !one.sameContent()).isPresent()) {
      return new Decision.Stopped(Reason.DOCUMENT_NUMBER_REUSED, Map.of("number", order.number()));
    }
    // what was placed and not answered stands, whatever the rules would say by now
    var result =
        placing
            .standing(exchange, key)
            .orElseGet(() -> judged(acting.get(), key, order, ship, seller));
    if (result instanceof Refused) {
      transaction.rollBack();
    }
    return new Decision.Judged(seller, result);
  }

  private String key(PartnerView partner, OrderDocument order) {
    int attempt = arrived.turnedDown(partner.id(), order.number());
    return "edi-" + partner.code() + "-" + order.number() + (attempt == 0 ? "" : " " + attempt);
  }

  /** What an order of the pad cannot be either. */
  private Optional<String> notAgreed(OrderDocument order, PartnerView partner) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(partner.zone()));
    if (order.purpose() != DocumentPurpose.ORIGINAL) {
      return Optional.of(order.purpose().name());
    }
    if (order.type() != OrderDocument.Type.STANDARD) {
      return Optional.of(order.type().name());
    }
    return order.cancelAfter().filter(day -> day.isBefore(today)).map(day -> "cancel after " + day);
  }

  private PlaceOrderResult judged(
      Caller acting,
      String key,
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
    var found = lines.find(acting, seller.get(), order);
    found.forEach(line -> line.fault().ifPresent(faults::add));
    if (!faults.isEmpty()) {
      return new Refused(faults);
    }
    return placing.place(
        acting,
        new PlaceOrder(
            key,
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
          new ArrivedLine(
              kept,
              at + 1,
              order.lines().get(at),
              refusal(judged, findings, at + 1, partner.locale())));
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
          // the bytes are the buyer's alone: they may name other sellers
          exchange.companyId());
    }
    verdicts.applied(messageId, findings);
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
      return new Became(Verdict.PLACED, Optional.of(placed.number()), Optional.empty(), now);
    }
    if (result instanceof Waiting waiting) {
      // decided before its sender was told at all
      boolean waits = waiting.state() == RequisitionState.WAITING;
      return new Became(
          waits ? Verdict.WAITING : Verdict.REFUSED,
          Optional.of(waiting.number()),
          Optional.of(waiting.id().value()),
          now);
    }
    return new Became(Verdict.REFUSED, Optional.empty(), Optional.empty(), now);
  }

  private static List<Finding> findings(PlaceOrderResult result) {
    if (result instanceof Waiting waiting) {
      return waiting.findings();
    }
    return result instanceof Refused refused ? refused.findings() : List.of();
  }

  /**
   * Of the line, else of the order as a whole; a line that is well is held up by the others. What
   * waits waits as a whole, and its reasons are kept once each.
   */
  private static Optional<Refusal> refusal(
      Decision.Judged judged, List<Finding> findings, int line, Locale language) {
    if (judged.result() instanceof Placed) {
      return Optional.empty();
    }
    boolean waits = judged.result() instanceof Waiting;
    var own =
        findings.stream()
            .filter(one -> waits || one.line().isEmpty() || one.line().get() == line)
            .sorted(
                Comparator.comparing((Finding one) -> !waits && !one.refuses())
                    .thenComparing(one -> one.line().filter(at -> at == line).isEmpty()))
            .toList();
    if (waits || own.stream().anyMatch(Finding::refuses)) {
      return Optional.of(new Refusal(own.get(0).reason(), words(own, language)));
    }
    var all = Stream.concat(Stream.of(others()), own.stream()).toList();
    return Optional.of(new Refusal(Reason.OTHER_LINES_REFUSED, words(all, language)));
  }

  private static Finding others() {
    return Finding.of(Reason.OTHER_LINES_REFUSED, Optional.empty(), Map.of());
  }

  private static String words(List<Finding> findings, Locale language) {
    var texts = Texts.in(language);
    var words = findings.stream().map(texts::told).distinct().collect(Collectors.joining("; "));
    return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
  }
}
