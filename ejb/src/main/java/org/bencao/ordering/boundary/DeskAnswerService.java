package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.common.Transaction;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;
import org.bencao.ordering.control.AnswerReading;
import org.bencao.ordering.control.AnswerWriter;
import org.bencao.ordering.control.AnswerWriter.Source;
import org.bencao.ordering.control.Cancellations;
import org.bencao.ordering.control.Commands;
import org.bencao.ordering.control.ConfirmRules;
import org.bencao.ordering.control.DeskResponses;
import org.bencao.ordering.control.OrderChanges;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.Story;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;

/**
 * The desk of a seller without EDI answers orders and cancellations by screen (K1); what it says
 * goes the way of an order response.
 */
@Stateless
public class DeskAnswerService {

  @Inject Orders orders;
  @Inject OrderChanges changes;
  @Inject Cancellations cancellations;
  @Inject Commands commands;
  @Inject AnswerReading reading;
  @Inject AnswerWriter writer;
  @Inject ConfirmRules stopped;
  @Inject PartnerService partners;
  @Inject Story story;
  @Inject AuditTrail audit;
  @Inject Transaction transaction;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Empty when there is no such order to a company for which the caller is the desk. */
  public Optional<DeskResult> answer(Caller caller, @Valid DeskAnswer command) {
    caller.require(Role.SUPPLIER_DESK);
    var content = Sha256.of(command.toString());
    return orders
        .lockOfSeller(caller, command.order().value())
        .map(order -> answer(caller, order, command, content));
  }

  /** The same with one word: all that is wanted comes as it was ordered. */
  public Optional<DeskResult> confirmAll(Caller caller, String key, PurchaseOrderId id) {
    caller.require(Role.SUPPLIER_DESK);
    var content = Sha256.of("all of " + id.text());
    return orders
        .lockOfSeller(caller, id.value())
        .map(
            order -> {
              var all = DeskResponses.all(order);
              return all.isEmpty()
                  ? refused(Reason.ORDER_CLOSED, Map.of("number", order.number()))
                  : answer(caller, order, new DeskAnswer(key, id, Optional.empty(), all), content);
            });
  }

  private DeskResult answer(
      Caller caller, PurchaseOrder order, DeskAnswer command, byte[] content) {
    var partner =
        partners
            .serving(caller, order.sellerSystemId(), order.sellerCompanyId())
            .filter(PartnerView::desk);
    if (partner.isEmpty()) {
      return refused(Reason.SELLER_HAS_EDI, Map.of("number", order.number()));
    }
    var earlier = commands.take(caller, command.key(), content, order.id());
    if (earlier.isPresent()) {
      return earlier.get().sameContent()
          ? new DeskResult.Done()
          : refused(Reason.COMMAND_KEY_REUSED, Map.of("key", command.key()));
    }
    var refusals = refusals(caller, order, command);
    if (!refusals.isEmpty()) {
      transaction.rollBack();
      return new DeskResult.Refused(refusals);
    }
    var news = DeskResponses.news(order, command.lines());
    if (!news.isEmpty()) {
      write(caller, order, partner.get(), command, news);
    }
    return new DeskResult.Done();
  }

  /** What stands already, and what has left, is not confirmed anew. */
  private List<Finding> refusals(Caller caller, PurchaseOrder order, DeskAnswer command) {
    var refusals = DeskResponses.refusals(order, command);
    return refusals.isEmpty()
        ? stopped.onConfirming(caller, order, DeskResponses.promised(order, command))
        : refusals;
  }

  private void write(
      Caller caller,
      PurchaseOrder order,
      PartnerView partner,
      DeskAnswer command,
      List<DeskAnswer.Line> news) {
    var response = DeskResponses.response(order, command, news, clock.instant());
    var read = reading.read(order, response, partner);
    var source = Source.of(caller, "desk:" + Tsid.text(identifiers.next()));
    writer.write(order, response, read, source);
    audit.record(
        caller,
        order.buyerCompanyId(),
        "order-answered",
        "order:" + command.order().text(),
        Map.of("lines", String.valueOf(news.size())));
  }

  /** The desk's word on a cancellation; what has left already cannot be granted. */
  public Optional<DeskResult> answerChange(
      Caller caller, PurchaseOrderId id, int number, Verdict verdict) {
    caller.require(Role.SUPPLIER_DESK);
    return orders
        .lockOfSeller(caller, id.value())
        .map(order -> answerChange(caller, order, number, verdict));
  }

  private DeskResult answerChange(Caller caller, PurchaseOrder order, int number, Verdict verdict) {
    if (partners
        .serving(caller, order.sellerSystemId(), order.sellerCompanyId())
        .filter(PartnerView::desk)
        .isEmpty()) {
      return refused(Reason.SELLER_HAS_EDI, Map.of("number", order.number()));
    }
    var facts = Map.of("number", String.valueOf(number));
    var change = changes.numbered(order, String.valueOf(number));
    if (change.isEmpty() || verdict == Verdict.PARTLY_ACCEPTED) {
      return refused(Reason.UNKNOWN_CHANGE, facts);
    }
    if (change.get().isAnswered()) {
      return change.get().view().verdict().equals(Optional.of(verdict))
          ? new DeskResult.Done()
          : refused(Reason.CHANGE_ANSWERED, facts);
    }
    take(caller, order, change.get(), verdict);
    return new DeskResult.Done();
  }

  private void take(Caller caller, PurchaseOrder order, OrderChange change, Verdict verdict) {
    var facts = Map.of("number", String.valueOf(change.number()), "verdict", verdict.name());
    change.answered(verdict, Optional.empty(), clock.instant());
    if (change.kind() == OrderChangeView.Kind.CANCEL) {
      var wanted = new TreeMap<Integer, BigDecimal>();
      for (var line : change.lines()) {
        wanted.put(line.lineNo(), verdict == Verdict.ACCEPTED ? line.asked() : BigDecimal.ZERO);
      }
      cancellations.grant(order, change, wanted, Source.of(caller, OrderChanges.key(change)));
    }
    story.tell(order.id(), OrderEvent.CHANGE_ANSWERED, caller.name(), facts, Optional.empty());
    audit.record(
        caller, order.buyerCompanyId(), "change-answered", "order:" + Tsid.text(order.id()), facts);
  }

  private static DeskResult refused(Reason reason, Map<String, String> facts) {
    return new DeskResult.Refused(List.of(Finding.of(reason, Optional.empty(), facts)));
  }
}
