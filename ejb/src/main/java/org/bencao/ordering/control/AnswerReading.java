package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.common.Gtin;
import org.bencao.common.Reason;
import org.bencao.document.DocumentItem;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.ordering.boundary.SubstituteOffer;
import org.bencao.ordering.entity.LineAnswer;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.partner.boundary.PartnerView;

/**
 * Understands an answer against the order it answers: which line is meant, what each says in the
 * line's unit, and what a person should know (documents 1.5, rows 12 to 28).
 */
@ApplicationScoped
public class AnswerReading {

  /**
   * Something worth saying of a line.
   *
   * @param needsPerson opens an exception; otherwise it is only told
   */
  public record Note(
      Optional<Integer> line, Reason reason, Map<String, String> facts, boolean needsPerson) {

    public Note {
      facts = Map.copyOf(facts);
    }
  }

  /** What an answer says, by line number of the order. */
  public record Read(Map<Integer, LineAnswer> answers, List<Note> notes) {

    /** Lines came, and none of them can be used. */
    public boolean nothingUsable() {
      return answers.isEmpty() && !notes.isEmpty();
    }
  }

  public Read read(PurchaseOrder order, OrderResponseDocument response, PartnerView partner) {
    var answers = new TreeMap<Integer, LineAnswer>();
    var notes = new ArrayList<Note>();
    for (var said : response.lines()) {
      line(order, said, notes)
          .filter(line -> unitFits(line, said, notes) && isWhole(line, said, notes))
          .ifPresent(line -> answers.put(line.lineNo(), answer(order, line, said, partner, notes)));
    }
    unmentioned(order, response, partner, answers);
    return new Read(answers, notes);
  }

  /** Rows 12 and 13: by the line's number, else by an item that is on the order once. */
  private static Optional<OrderLine> line(
      PurchaseOrder order, OrderResponseDocument.Line said, List<Note> notes) {
    var byNumber = said.lineRef().flatMap(AnswerReading::number).flatMap(order::line);
    if (byNumber.isPresent()) {
      return byNumber;
    }
    var row = said.lineRef().orElse("–");
    var byItem =
        said.item()
            .map(item -> order.lines().stream().filter(line -> isItem(line, item)).toList())
            .orElse(List.of());
    if (byItem.size() == 1) {
      var line = byItem.get(0);
      notes.add(
          person(
              line,
              Reason.LINE_BY_ITEM,
              Map.of("row", row, "wanted", String.valueOf(line.lineNo()))));
      return Optional.of(line);
    }
    notes.add(
        new Note(
            Optional.empty(),
            Reason.UNKNOWN_LINE,
            Map.of("row", row, "found", said.item().map(AnswerReading::name).orElse("–")),
            true));
    return Optional.empty();
  }

  /** Rows 26 and 27: packs of medicines are not converted by guess. */
  private static boolean unitFits(
      OrderLine line, OrderResponseDocument.Line said, List<Note> notes) {
    var foreign =
        said.schedules().stream()
            .map(schedule -> schedule.quantity().unit())
            .filter(unit -> !unit.equals(line.unit()))
            .findFirst();
    foreign.ifPresent(
        unit ->
            notes.add(
                person(line, Reason.UOM_UNKNOWN, Map.of("found", unit, "wanted", line.unit()))));
    return foreign.isEmpty();
  }

  /** doc:L1: half a pack is neither sent nor counted nor promised. */
  private static boolean isWhole(
      OrderLine line, OrderResponseDocument.Line said, List<Note> notes) {
    var broken =
        said.schedules().stream()
            .map(schedule -> schedule.quantity().value())
            .filter(packs -> packs.stripTrailingZeros().scale() > 0)
            .findFirst();
    broken.ifPresent(
        packs ->
            notes.add(
                person(line, Reason.QUANTITY_UNREADABLE, Map.of("raw", packs.toPlainString()))));
    return broken.isEmpty();
  }

  private static LineAnswer answer(
      PurchaseOrder order,
      OrderLine line,
      OrderResponseDocument.Line said,
      PartnerView partner,
      List<Note> notes) {
    var confirmed = said.sum(Schedule.Kind.CONFIRMED);
    var backOrdered = said.sum(Schedule.Kind.BACKORDERED);
    var rejected = said.sum(Schedule.Kind.REJECTED);
    var offered = BigDecimal.ZERO;
    var substituted = BigDecimal.ZERO;
    var other = otherItem(line, said);
    if (other.isPresent()) {
      var facts = Map.of("found", name(other.get()), "wanted", line.nameEn());
      boolean announced = said.substitute().isPresent();
      switch (partner.substitution()) {
        case "NEVER" -> {
          notes.add(told(line, Reason.SUBSTITUTION_NOT_ALLOWED, facts));
          rejected = rejected.add(confirmed);
          confirmed = BigDecimal.ZERO;
        }
        case "ALLOW" -> substituted = confirmed;
        default -> {
          notes.add(
              person(line, announced ? Reason.SUBSTITUTION_CONSENT : Reason.ITEM_DIFFERS, facts));
          offered = confirmed;
          confirmed = BigDecimal.ZERO;
        }
      }
    }
    var cut = new Cut(line.wanted());
    var answer =
        new LineAnswer(
            cut.take(confirmed),
            cut.take(backOrdered),
            cut.take(rejected),
            cut.take(offered),
            substituted.min(line.wanted()),
            promised(said, Schedule.Kind.CONFIRMED),
            promised(said, Schedule.Kind.BACKORDERED),
            said.unitPrice().filter(price -> price.currency().equals(order.currency())),
            reason(said),
            other.map(item -> offer(order, said, item)));
    amounts(line, said, answer, notes);
    price(line, answer, partner, notes);
    dates(order, line, answer, partner, notes);
    return afterShipment(line, answer, notes);
  }

  private static SubstituteOffer offer(
      PurchaseOrder order, OrderResponseDocument.Line said, DocumentItem item) {
    return new SubstituteOffer(
        item.gtin().map(Gtin::value),
        item.sellerItem(),
        item.name(),
        said.substitute()
            .flatMap(OrderResponseDocument.Substitute::unitPrice)
            .filter(price -> price.currency().equals(order.currency())));
  }

  /** Rows 16 and 17: what has left already stays confirmed. */
  private static LineAnswer afterShipment(OrderLine line, LineAnswer answer, List<Note> notes) {
    var shipped = line.fulfilment().despatched();
    if (shipped.signum() == 0) {
      return answer;
    }
    var facts = Map.of("qty", plain(answer.confirmed()), "used", plain(shipped));
    notes.add(
        answer.confirmed().compareTo(shipped) < 0
            ? person(line, Reason.ANSWER_CONTRADICTS_SHIPMENT, facts)
            : told(line, Reason.ANSWER_AFTER_SHIPMENT, facts));
    return answer.notBelow(shipped, line.wanted());
  }

  /** Never more than is wanted, the confirmed part first. */
  private static final class Cut {

    private BigDecimal left;

    Cut(BigDecimal wanted) {
      left = wanted;
    }

    BigDecimal take(BigDecimal asked) {
      var taken = asked.min(left);
      left = left.subtract(taken);
      return taken;
    }
  }

  /** Row 14 and 25: another item, said or not; never taken silently. */
  private static Optional<DocumentItem> otherItem(OrderLine line, OrderResponseDocument.Line said) {
    if (said.substitute().isPresent()) {
      return said.substitute().map(OrderResponseDocument.Substitute::item);
    }
    return said.item().filter(item -> !isItem(line, item));
  }

  private static boolean isItem(OrderLine line, DocumentItem item) {
    var gtin = item.gtin().map(Gtin::value);
    if (gtin.isPresent() && !line.gtin().isEmpty()) {
      return gtin.get().equals(line.gtin());
    }
    return item.sellerItem().map(line.sellerItem()::equals).orElse(false);
  }

  /** Rows 21 and 22. */
  private static void amounts(
      OrderLine line, OrderResponseDocument.Line said, LineAnswer answer, List<Note> notes) {
    var sum =
        said.schedules().stream()
            .filter(schedule -> schedule.kind() != Schedule.Kind.HELD)
            .map(schedule -> schedule.quantity().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var facts = Map.of("qty", plain(sum), "limit", plain(line.wanted()));
    if (sum.compareTo(line.wanted()) > 0) {
      // row 20: the answer crossed with a cancellation on the wire
      var reason =
          line.cancelled().signum() > 0 && sum.compareTo(line.ordered()) <= 0
              ? Reason.CROSSED_WITH_CANCEL
              : Reason.QTY_EXCEEDS_ORDERED;
      notes.add(person(line, reason, facts));
    } else if (answer.total().compareTo(line.wanted()) < 0) {
      notes.add(told(line, Reason.QTY_BELOW_ORDERED, facts));
    }
    if (answer.rejected().signum() > 0 && answer.reason().isPresent()) {
      notes.add(told(line, Reason.SELLER_REJECTED, Map.of("cause", answer.reason().orElseThrow())));
    }
  }

  /** Row 23: dearer beyond the agreed tolerance is for a person, cheaper is welcome. */
  private static void price(
      OrderLine line, LineAnswer answer, PartnerView partner, List<Note> notes) {
    if (answer.confirmedPrice().isEmpty()) {
      return;
    }
    var found = answer.confirmedPrice().get().amount();
    var wanted = line.unitPrice().amount();
    var limit = wanted.add(wanted.multiply(partner.priceTolerancePercent()).movePointLeft(2));
    if (found.compareTo(limit) > 0) {
      notes.add(
          person(
              line,
              Reason.PRICE_DIFFERS,
              Map.of(
                  "found",
                  answer.confirmedPrice().get().text(),
                  "wanted",
                  line.unitPrice().text())));
    }
  }

  /** Row 24. */
  private static void dates(
      PurchaseOrder order,
      OrderLine line,
      LineAnswer answer,
      PartnerView partner,
      List<Note> notes) {
    var expected =
        LocalDate.ofInstant(order.placedAt(), java.time.ZoneId.of(partner.zone())).plusDays(2);
    var latest = expected.plusDays(partner.dateToleranceDays());
    answer
        .promisedOn()
        .filter(day -> day.isAfter(latest))
        .ifPresent(
            day ->
                notes.add(
                    person(
                        line,
                        Reason.DATE_LATER,
                        Map.of("date", day.toString(), "wanted", expected.toString()))));
  }

  /** What an answer says of the lines it does not name. */
  private static void unmentioned(
      PurchaseOrder order,
      OrderResponseDocument response,
      PartnerView partner,
      Map<Integer, LineAnswer> answers) {
    var whole = response.lines().isEmpty();
    var meaning = new HashMap<OrderResponseDocument.Unmentioned, Boolean>();
    meaning.put(OrderResponseDocument.Unmentioned.ACCEPTED, true);
    meaning.put(OrderResponseDocument.Unmentioned.REJECTED, false);
    var accepted =
        Optional.ofNullable(meaning.get(response.unmentionedLines()))
            .or(
                () ->
                    partner.unmentionedLines().equals("ACCEPTED") && !whole
                        ? Optional.of(true)
                        : Optional.empty());
    if (accepted.isEmpty()) {
      return;
    }
    order.lines().stream()
        .filter(line -> !answers.containsKey(line.lineNo()))
        .filter(line -> whole || isUnanswered(line))
        .forEach(
            line ->
                answers.put(
                    line.lineNo(),
                    all(line, accepted.get())
                        .notBelow(line.fulfilment().despatched(), line.wanted())));
  }

  /** Nothing is known of the line but what has left already. */
  private static boolean isUnanswered(OrderLine line) {
    var shipped = line.fulfilment().despatched();
    return line.unanswered().signum() > 0
        && line.unanswered().add(shipped).compareTo(line.wanted()) == 0;
  }

  private static LineAnswer all(OrderLine line, boolean accepted) {
    return new LineAnswer(
        accepted ? line.wanted() : BigDecimal.ZERO,
        BigDecimal.ZERO,
        accepted ? BigDecimal.ZERO : line.wanted(),
        BigDecimal.ZERO,
        BigDecimal.ZERO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<LocalDate> promised(OrderResponseDocument.Line said, Schedule.Kind kind) {
    return said.schedules().stream()
        .filter(schedule -> schedule.kind() == kind)
        .flatMap(schedule -> schedule.promisedDelivery().or(schedule::promisedShip).stream())
        .max(java.util.Comparator.naturalOrder());
  }

  private static Optional<String> reason(OrderResponseDocument.Line said) {
    return said.reason().map(reason -> reason.text().orElse(reason.code()));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Note person(OrderLine line, Reason reason, Map<String, String> facts) {
    return new Note(Optional.of(line.lineNo()), reason, facts, true);
  }

  private static Note told(OrderLine line, Reason reason, Map<String, String> facts) {
    return new Note(Optional.of(line.lineNo()), reason, facts, false);
  }

  private static String name(DocumentItem item) {
    return item.name()
        .or(() -> item.sellerItem())
        .or(() -> item.gtin().map(Gtin::value))
        .orElse("–");
  }

  private static String plain(BigDecimal quantity) {
    return quantity.stripTrailingZeros().toPlainString();
  }
}
