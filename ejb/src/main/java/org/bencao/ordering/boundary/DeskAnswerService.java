package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.common.UnitPrice;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;
import org.bencao.ordering.control.AnswerReading;
import org.bencao.ordering.control.AnswerWriter;
import org.bencao.ordering.control.AnswerWriter.Source;
import org.bencao.ordering.control.Commands;
import org.bencao.ordering.control.OrderChanges;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.Story;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.partner.boundary.PartnerService;

/**
 * The desk of a seller without EDI answers orders and cancellations by screen (K1); what it says
 * goes the way of an order response.
 */
@Stateless
public class DeskAnswerService {

  @Inject Orders orders;
  @Inject OrderChanges changes;
  @Inject Commands commands;
  @Inject AnswerReading reading;
  @Inject AnswerWriter writer;
  @Inject PartnerService partners;
  @Inject Story story;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Empty when there is no such order to a company for which the caller is the desk. */
  public Optional<DeskResult> answer(Caller caller, @Valid DeskAnswer command) {
    caller.require(Role.SUPPLIER_DESK);
    return own(caller, command.order()).map(order -> answer(caller, order, command));
  }

  private Optional<PurchaseOrder> own(Caller caller, PurchaseOrderId id) {
    return orders
        .find(caller, id.value())
        .filter(seen -> caller.has(Role.SUPPLIER_DESK, seen.sellerCompanyId()))
        .flatMap(seen -> orders.lock(seen.id()));
  }

  private DeskResult answer(Caller caller, PurchaseOrder order, DeskAnswer command) {
    var refusals = refusals(order, command);
    if (!refusals.isEmpty()) {
      return new DeskResult.Refused(refusals);
    }
    var earlier = commands.take(caller, command.key(), Sha256.of(command.toString()), order.id());
    if (earlier.isPresent()) {
      return earlier.get().sameContent()
          ? new DeskResult.Done()
          : refused(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of("key", command.key()));
    }
    var response = response(order, command);
    var partner = partners.ofSeller(caller, order.sellerCompanyId()).orElseThrow();
    var read = reading.read(order, response, partner);
    var source =
        new Source("desk:" + Tsid.text(identifiers.next()), caller.name(), Optional.empty());
    writer.write(order, response, read, source);
    audit.record(
        caller,
        order.buyerCompanyId(),
        "order-answered",
        "order:" + command.order().text(),
        Map.of("lines", String.valueOf(command.lines().size())));
    return new DeskResult.Done();
  }

  private static List<Finding> refusals(PurchaseOrder order, DeskAnswer command) {
    var refusals = new ArrayList<Finding>();
    for (var said : command.lines()) {
      var line = order.line(said.line());
      if (line.isEmpty()) {
        refusals.add(
            Finding.of(
                Reason.UNKNOWN_LINE,
                Optional.of(said.line()),
                Map.of("row", String.valueOf(said.line()), "found", order.number())));
      } else {
        amount(line.get(), said).ifPresent(refusals::add);
      }
    }
    return refusals;
  }

  private static Optional<Finding> amount(OrderLine line, DeskAnswer.Line said) {
    var sum = said.confirmed().add(said.backOrdered());
    if (isBroken(said.confirmed()) || isBroken(said.backOrdered())) {
      return Optional.of(
          Finding.of(
              Reason.QUANTITY_UNREADABLE,
              Optional.of(said.line()),
              Map.of("raw", sum.toPlainString())));
    }
    return sum.compareTo(line.wanted()) > 0
        ? Optional.of(
            Finding.of(
                Reason.QTY_EXCEEDS_ORDERED,
                Optional.of(said.line()),
                Map.of("qty", sum.toPlainString(), "limit", line.wanted().toPlainString())))
        : Optional.empty();
  }

  private static boolean isBroken(BigDecimal packs) {
    return packs.stripTrailingZeros().scale() > 0;
  }

  private OrderResponseDocument response(PurchaseOrder order, DeskAnswer command) {
    var number = command.sellerNumber().orElse(order.number());
    return new OrderResponseDocument(
        Optional.empty(),
        number,
        command.sellerNumber(),
        order.number(),
        Optional.empty(),
        clock.instant(),
        DocumentPurpose.ORIGINAL,
        OrderResponseDocument.Verdict.CONDITIONAL,
        OrderResponseDocument.Unmentioned.UNANSWERED,
        Optional.of(order.currency()),
        List.of(),
        command.lines().stream()
            .map(said -> line(order.line(said.line()).orElseThrow(), said))
            .toList());
  }

  private static OrderResponseDocument.Line line(OrderLine line, DeskAnswer.Line said) {
    var schedules = new ArrayList<Schedule>();
    schedule(schedules, Schedule.Kind.CONFIRMED, line, said.confirmed(), said.promisedOn());
    schedule(schedules, Schedule.Kind.BACKORDERED, line, said.backOrdered(), said.backOrderOn());
    var rest = line.wanted().subtract(said.confirmed()).subtract(said.backOrdered());
    schedule(schedules, Schedule.Kind.REJECTED, line, rest, Optional.empty());
    return new OrderResponseDocument.Line(
        Optional.of(String.valueOf(line.lineNo())),
        LineVerdict.CHANGED,
        Optional.<DocumentItem>empty(),
        Optional.empty(),
        schedules,
        Optional.empty(),
        said.price().map(amount -> new UnitPrice(amount, line.unitPrice().currency())),
        said.reason().map(text -> new AnswerReason("desk", Optional.of(text))));
  }

  private static void schedule(
      List<Schedule> schedules,
      Schedule.Kind kind,
      OrderLine line,
      BigDecimal packs,
      Optional<LocalDate> day) {
    if (packs.signum() > 0) {
      schedules.add(new Schedule(kind, new Quantity(packs, line.unit()), Optional.empty(), day));
    }
  }

  /** The desk's word on a cancellation; what has left already cannot be granted. */
  public Optional<DeskResult> answerChange(
      Caller caller, PurchaseOrderId id, int number, Verdict verdict) {
    caller.require(Role.SUPPLIER_DESK);
    return own(caller, id).map(order -> answerChange(caller, order, number, verdict));
  }

  private DeskResult answerChange(Caller caller, PurchaseOrder order, int number, Verdict verdict) {
    var change = changes.numbered(order, String.valueOf(number));
    if (change.isEmpty() || verdict == Verdict.PARTLY_ACCEPTED) {
      return refused(
          Reason.UNKNOWN_CHANGE, Optional.empty(), Map.of("number", String.valueOf(number)));
    }
    if (change.get().isAnswered()) {
      return new DeskResult.Done();
    }
    change.get().answered(verdict, Optional.empty(), clock.instant());
    if (change.get().kind() == OrderChangeView.Kind.CANCEL) {
      grant(caller, order, change.get(), verdict);
    }
    story.tell(
        order.id(),
        OrderEvent.CHANGE_ANSWERED,
        caller.name(),
        Map.of("number", String.valueOf(number), "verdict", verdict.name()),
        Optional.empty());
    audit.record(
        caller,
        order.buyerCompanyId(),
        "change-answered",
        "order:" + Tsid.text(order.id()),
        Map.of("number", String.valueOf(number), "verdict", verdict.name()));
    return new DeskResult.Done();
  }

  private void grant(Caller caller, PurchaseOrder order, OrderChange change, Verdict verdict) {
    var wanted = new TreeMap<Integer, BigDecimal>();
    change
        .lines()
        .forEach(
            line ->
                wanted.put(
                    line.lineNo(), verdict == Verdict.ACCEPTED ? line.asked() : BigDecimal.ZERO));
    changes.grant(order, change, wanted, caller.name(), Optional.empty());
  }

  private static DeskResult refused(
      Reason reason, Optional<Integer> line, Map<String, String> facts) {
    return new DeskResult.Refused(List.of(Finding.of(reason, line, facts)));
  }
}
