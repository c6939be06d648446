package org.bencao.integration.format.ubl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Quantity;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.integration.format.Cut;

/**
 * Writes the answer to an order as UBL OrderResponse (Peppol BIS ordering 3, transaction T76). Only
 * a conditional answer has lines; of all others the note says which lines are meant and why, with
 * the portal's reason code before its words.
 */
public class UblOrderResponseWriter {

  private static final int LONGEST_WORDS = 1000;

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when UBL cannot carry a number, a unit or a party
   */
  public byte[] write(OrderResponseDocument response, UblAgreement agreement, UblControl control) {
    return UblWriter.document(
        UblType.ORDER_RESPONSE,
        agreement,
        control,
        out -> content(response, agreement, control, out));
  }

  private static void content(
      OrderResponseDocument response, UblAgreement agreement, UblControl control, UblWriter out) {
    // an order is answered more than once, and a repeat is known by its number
    out.text("ID", out.identifier("answer number", response.number()) + "-" + control.number());
    response
        .sellerOrderNumber()
        .ifPresent(
            number -> out.text("SalesOrderID", out.identifier("seller's order number", number)));
    out.issued(response.issuedAt());
    out.text("OrderResponseCode", code(response.verdict()));
    note(response).ifPresent(words -> out.text("Note", out.told(words)));
    response.currency().ifPresent(currency -> out.text("DocumentCurrencyCode", currency));
    out.group(
        "OrderReference",
        () -> out.text("ID", out.identifier("order number", response.orderNumber())));
    UblParties.write(
        party(response, Party.Role.SELLER, agreement.ourScheme(), agreement.ourId()),
        "SellerSupplierParty",
        out);
    UblParties.write(
        party(response, Party.Role.BUYER, agreement.partnerScheme(), agreement.partnerId()),
        "BuyerCustomerParty",
        out);
    if (response.verdict() == Verdict.CONDITIONAL) {
      response.lines().stream()
          .filter(line -> line.verdict() != LineVerdict.HELD)
          .forEach(line -> line(line, out));
    }
  }

  /** An order that is held is one that is there: UBL has no code for it. */
  private static String code(Verdict verdict) {
    return UblCodes.VERDICT
        .code(verdict == Verdict.HELD ? Verdict.RECEIVED : verdict)
        .orElseThrow();
  }

  /** Whom the portal does not know, nobody answers for but who answers. */
  private static Party party(
      OrderResponseDocument response, Party.Role role, String scheme, String id) {
    return response
        .party(role)
        .orElseGet(
            () ->
                new Party(
                    role,
                    List.of(new PartyId(UblCodes.PARTY_ID.meaning(scheme).orElseThrow(), id)),
                    Optional.empty(),
                    Optional.empty()));
  }

  /** Of lines that are not written themselves; each reason once, with all its lines. */
  private static Optional<String> note(OrderResponseDocument response) {
    var lines = new LinkedHashMap<AnswerReason, List<String>>();
    response.lines().stream()
        .filter(
            line -> response.verdict() != Verdict.CONDITIONAL || line.verdict() == LineVerdict.HELD)
        .forEach(
            line ->
                line.reason()
                    .ifPresent(
                        reason ->
                            lines
                                .computeIfAbsent(reason, any -> new ArrayList<>())
                                .addAll(line.lineRef().stream().toList())));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            lines.entrySet().stream()
                .map(one -> named(one.getValue()) + words(one.getKey()))
                .collect(Collectors.joining(" | ")));
  }

  private static String named(List<String> lines) {
    return lines.isEmpty() ? "" : "[" + String.join(", ", lines) + "] ";
  }

  private static String words(AnswerReason reason) {
    // some words begin with their code already
    return reason
        .text()
        .map(UblOrderResponseWriter::cut)
        .map(text -> text.startsWith(reason.code()) ? text : reason.code() + ": " + text)
        .orElse(reason.code());
  }

  private static String cut(String text) {
    return Cut.to(text, LONGEST_WORDS);
  }

  private static void line(Line line, UblWriter out) {
    out.group(
        "OrderLine",
        () -> {
          out.group("LineItem", () -> about(line, out));
          line.substitute().ifPresent(other -> substitute(other, out));
          line.lineRef()
              .ifPresent(
                  number ->
                      out.group(
                          "OrderLineReference",
                          () -> out.text("LineID", out.identifier("line number", number))));
        });
  }

  private static void about(Line line, UblWriter out) {
    var unit = line.schedules().get(0).quantity().unit();
    out.text("ID", out.identifier("line number", line.lineRef().orElse("1")));
    line.reason().ifPresent(reason -> out.text("Note", out.told(words(reason))));
    out.text("LineStatusCode", status(line.verdict()));
    out.quantity(
        "Quantity",
        new Quantity(
            line.sum(
                line.verdict() == LineVerdict.REJECTED
                    ? Schedule.Kind.REJECTED
                    : Schedule.Kind.CONFIRMED),
            unit));
    var later = line.sum(Schedule.Kind.BACKORDERED);
    if (later.signum() > 0) {
      out.quantity("MaximumBackorderQuantity", new Quantity(later, unit));
    }
    period(line, out);
    line.unitPrice()
        .or(() -> line.substitute().flatMap(Substitute::unitPrice))
        .ifPresent(price -> out.price(price, unit));
    line.item().ifPresent(item -> UblItems.write(item, out));
  }

  private static String status(LineVerdict verdict) {
    return UblCodes.LINE
        .code(
            switch (verdict) {
              case ACCEPTED -> LineVerdict.ACCEPTED;
              case REJECTED -> LineVerdict.REJECTED;
              case CHANGED, BACKORDERED, SUBSTITUTED, HELD -> LineVerdict.CHANGED;
            })
        .orElseThrow();
  }

  /** From the first to the last day that is promised. */
  private static void period(Line line, UblWriter out) {
    var days =
        line.schedules().stream()
            .flatMap(part -> part.promisedDelivery().stream())
            .sorted()
            .toList();
    if (!days.isEmpty()) {
      out.group(
          "Delivery",
          () ->
              out.group(
                  "PromisedDeliveryPeriod",
                  () -> {
                    out.day("StartDate", days.get(0));
                    out.day("EndDate", days.get(days.size() - 1));
                  }));
    }
  }

  private static void substitute(Substitute other, UblWriter out) {
    out.group(
        "SellerSubstitutedLineItem",
        () -> {
          out.text("ID", "1");
          UblItems.write(other.item(), out);
        });
  }
}
