package org.bencao.document;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;

/**
 * What the seller answers to an order: it restates each line it names.
 *
 * @param number the seller's number of the answer; the sales order's where the standard has no
 *     other
 * @param orderedAt the day of the order as the seller repeats it
 * @param unmentionedLines what the answer says about lines that it does not name
 */
public record OrderResponseDocument(
    Optional<Envelope> envelope,
    String number,
    Optional<String> sellerOrderNumber,
    String orderNumber,
    Optional<LocalDate> orderedAt,
    Instant issuedAt,
    DocumentPurpose purpose,
    Verdict verdict,
    Unmentioned unmentionedLines,
    Optional<String> currency,
    List<Party> parties,
    List<Line> lines) {

  /** The answer to the order as a whole. */
  public enum Verdict {
    RECEIVED,
    ACCEPTED,
    CONDITIONAL,
    REJECTED,
    HELD
  }

  /** The answer to lines that are not named. */
  public enum Unmentioned {
    UNANSWERED,
    ACCEPTED,
    REJECTED
  }

  /** The answer to one line, in one word; the schedules say it in numbers. */
  public enum LineVerdict {
    ACCEPTED,
    CHANGED,
    BACKORDERED,
    SUBSTITUTED,
    HELD,
    REJECTED
  }

  public OrderResponseDocument {
    Check.present("envelope", envelope);
    Check.text("answer number", number);
    Check.text("seller's order number", sellerOrderNumber);
    Check.text("order number", orderNumber);
    Check.present("order date", orderedAt);
    Check.present("issued at", issuedAt);
    Check.present("purpose", purpose);
    Check.present("verdict", verdict);
    Check.present("unmentioned lines", unmentionedLines);
    Check.text("currency", currency);
    parties = List.copyOf(parties);
    lines = List.copyOf(lines);
  }

  /**
   * When it was said, as finely as is known: a standard that dates its answers by the day says the
   * minute in the envelope.
   */
  public Instant saidAt() {
    return envelope
        .flatMap(Envelope::preparedAt)
        .filter(at -> at.isAfter(issuedAt) && at.isBefore(issuedAt.plus(Duration.ofDays(1))))
        .orElse(issuedAt);
  }

  /** The party in that role, if the answer names it. */
  public Optional<Party> party(Party.Role role) {
    return parties.stream().filter(party -> party.role() == role).findFirst();
  }

  /** What the seller will do with a part of a line, and when. */
  public record Schedule(
      Kind kind,
      Quantity quantity,
      Optional<LocalDate> promisedShip,
      Optional<LocalDate> promisedDelivery) {

    /** What happens to the part. */
    public enum Kind {
      CONFIRMED,
      BACKORDERED,
      REJECTED,
      HELD
    }

    public Schedule {
      Check.present("schedule kind", kind);
      Check.present("schedule quantity", quantity);
      Check.present("promised ship date", promisedShip);
      Check.present("promised delivery date", promisedDelivery);
    }
  }

  /** Another item in place of the ordered one, for so many of the confirmed. */
  public record Substitute(DocumentItem item, Optional<UnitPrice> unitPrice, Quantity quantity) {

    public Substitute {
      Check.present("substitute", item);
      Check.present("price of the substitute", unitPrice);
      Check.present("quantity of the substitute", quantity);
    }
  }

  /** Why a line is not simply accepted. */
  public record AnswerReason(String code, Optional<String> text) {

    public AnswerReason {
      Check.text("reason code", code);
      Check.text("reason", text);
    }
  }

  /**
   * The answer to one line.
   *
   * @param lineRef the order's line; empty when the seller gives the item alone
   * @param item as answered, which need not be as ordered
   */
  public record Line(
      Optional<String> lineRef,
      LineVerdict verdict,
      Optional<DocumentItem> item,
      Optional<Quantity> ordered,
      List<Schedule> schedules,
      Optional<Substitute> substitute,
      Optional<UnitPrice> unitPrice,
      Optional<AnswerReason> reason) {

    public Line {
      Check.text("line reference", lineRef);
      Check.present("line verdict", verdict);
      Check.present("item", item);
      Check.that(
          lineRef.isPresent() || item.isPresent(), "line", "neither", "a line number or an item");
      Check.present("ordered", ordered);
      schedules = List.copyOf(schedules);
      Check.that(!schedules.isEmpty(), "schedules", 0, "at least one");
      Check.present("substitute", substitute);
      Check.present("unit price", unitPrice);
      Check.present("reason", reason);
    }

    /** How much of the line has that fate, in the unit of the answer. */
    public BigDecimal sum(Schedule.Kind kind) {
      return schedules.stream()
          .filter(schedule -> schedule.kind() == kind)
          .map(schedule -> schedule.quantity().value())
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }
}
