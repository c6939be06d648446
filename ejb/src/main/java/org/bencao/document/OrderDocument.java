package org.bencao.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;

/**
 * A purchase order: what one buyer wants from one seller, to one place.
 *
 * @param number at most 22 characters (X12 DE 324), for every partner
 */
public record OrderDocument(
    Optional<Envelope> envelope,
    String number,
    Instant issuedAt,
    DocumentPurpose purpose,
    Type type,
    String currency,
    Party buyer,
    Party seller,
    Party shipTo,
    Optional<Party> billTo,
    Optional<LocalDate> requestedDelivery,
    Optional<LocalDate> cancelAfter,
    List<DocRef> references,
    List<Line> lines) {

  private static final int NUMBER_LENGTH = 22;

  /** The kind of order. */
  public enum Type {
    STANDARD,
    CALL_OFF,
    EMERGENCY,
    SPECIAL,
    CONSIGNMENT
  }

  /** What the buyer says to another item in place of the ordered one. */
  public enum Substitution {
    NEVER,
    ASK,
    ALLOW
  }

  public OrderDocument {
    Check.present("envelope", envelope);
    Check.text("order number", number);
    Check.that(number.length() <= NUMBER_LENGTH, "order number", number, "22 characters at most");
    Check.present("issued at", issuedAt);
    Check.present("purpose", purpose);
    Check.present("order type", type);
    Check.that(
        currency != null && currency.matches("[A-Z]{3}"), "currency", currency, "three letters");
    requireRole(buyer, Party.Role.BUYER);
    requireRole(seller, Party.Role.SELLER);
    requireRole(shipTo, Party.Role.SHIP_TO);
    billTo.ifPresent(party -> requireRole(party, Party.Role.BILL_TO));
    Check.present("requested delivery", requestedDelivery);
    Check.present("cancel after", cancelAfter);
    references = List.copyOf(references);
    lines = List.copyOf(lines);
    Check.that(!lines.isEmpty(), "lines", 0, "at least one");
    var numbers = lines.stream().map(Line::lineNumber).distinct().count();
    Check.that(numbers == lines.size(), "line numbers", "a repeat", "each once");
    for (var line : lines) {
      Check.that(
          line.unitPrice().map(UnitPrice::currency).orElse(currency).equals(currency),
          "currency of line " + line.lineNumber(),
          line.unitPrice().map(UnitPrice::currency).orElse(""),
          currency);
    }
  }

  /** The first reference of that kind. */
  public Optional<String> reference(DocRef.Kind kind) {
    return references.stream().filter(ref -> ref.kind() == kind).map(DocRef::number).findFirst();
  }

  private static void requireRole(Party party, Party.Role role) {
    Check.present("party " + role, party);
    Check.that(party.role() == role, "party role", party.role(), role.name());
  }

  /** One ordered item. */
  public record Line(
      String lineNumber,
      DocumentItem item,
      Quantity quantity,
      Optional<UnitPrice> unitPrice,
      Optional<LocalDate> requestedDelivery,
      Substitution substitution,
      Optional<Integer> minShelfLifeDays,
      Optional<String> note) {

    public Line {
      Check.text("line number", lineNumber);
      Check.present("item", item);
      Check.present("quantity", quantity);
      Check.positive("quantity of line " + lineNumber, quantity.value());
      Check.present("unit price", unitPrice);
      Check.present("requested delivery", requestedDelivery);
      Check.present("substitution", substitution);
      Check.present("shelf life", minShelfLifeDays);
      Check.text("note", note);
    }

    /** A line at a price, with nothing special about it. */
    public static Line of(int number, DocumentItem item, Quantity quantity, UnitPrice price) {
      return new Line(
          Integer.toString(number),
          item,
          quantity,
          Optional.of(price),
          Optional.empty(),
          Substitution.ASK,
          Optional.empty(),
          Optional.empty());
    }
  }
}
