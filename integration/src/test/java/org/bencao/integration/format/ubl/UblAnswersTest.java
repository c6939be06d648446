package org.bencao.integration.format.ubl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Substitute;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What we answer in UBL")
class UblAnswersTest {

  private static final DocumentItem ITEM =
      DocumentItem.of(new Gtin("00399999101011"), "HM-100231", "Amoxicillin 500 mg");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  private static UblElement written(Verdict verdict, Line... lines) {
    var response =
        new OrderResponseDocument(
            Optional.empty(),
            "OR-774120",
            Optional.of("SO-774120"),
            "PO-2026-000417",
            Optional.of(LocalDate.of(2026, 11, 23)),
            Ubl.NOW,
            DocumentPurpose.ORIGINAL,
            verdict,
            Unmentioned.UNANSWERED,
            Optional.of("EUR"),
            List.of(
                party(Party.Role.BUYER, "9521321000018"),
                party(Party.Role.SELLER, "9521987000018")),
            List.of(lines));
    return Ubl.valid(new UblOrderResponseWriter().write(response, Ubl.BUYER, Ubl.control(12)))
        .document()
        .orElseThrow();
  }

  private static Party party(Party.Role role, String gln) {
    return new Party(role, List.of(PartyId.gln(gln)), Optional.empty(), Optional.empty());
  }

  private static Schedule part(Schedule.Kind kind, int packs, Optional<LocalDate> day) {
    return new Schedule(kind, Quantity.of(packs, "EA"), Optional.empty(), day);
  }

  private static Line line(
      int number,
      LineVerdict verdict,
      Optional<Substitute> other,
      Optional<AnswerReason> why,
      Schedule... parts) {
    return new Line(
        Optional.of("" + number),
        verdict,
        Optional.of(ITEM),
        Optional.of(Quantity.of(10, "EA")),
        List.of(parts),
        other,
        Optional.of(new UnitPrice(new java.math.BigDecimal("6.85"), "EUR")),
        why);
  }

  private static Line refused(int number, String code, String words) {
    return line(
        number,
        LineVerdict.REJECTED,
        Optional.empty(),
        Optional.of(new AnswerReason(code, Optional.of(words))),
        part(Schedule.Kind.REJECTED, 10, Optional.empty()));
  }

  @Test
  @DisplayName("P13: that an order is there is said without lines (PEPPOL-T76-R008)")
  void is_there() {
    var document = written(Verdict.RECEIVED);

    assertThat(document.said("OrderResponseCode")).contains("AB");
    assertThat(document.said("OrderReference", "ID")).contains("PO-2026-000417");
    assertThat(document.said("ID")).contains("OR-774120-12");
    assertThat(document.said("SalesOrderID")).contains("SO-774120");
    assertThat(document.said("Note")).isEmpty();
    assertThat(document.find("OrderLine")).isEmpty();
  }

  @Test
  @DisplayName("P13: a seller that the portal does not know is answered for by the portal")
  void is_answered_by_the_portal() {
    var response =
        new OrderResponseDocument(
            Optional.empty(),
            "PO-1",
            Optional.empty(),
            "PO-1",
            Optional.empty(),
            Ubl.NOW,
            DocumentPurpose.ORIGINAL,
            Verdict.REJECTED,
            Unmentioned.UNANSWERED,
            Optional.of("EUR"),
            List.of(),
            List.of(refused(1, "SELLER_UNKNOWN", "nobody")));

    var document =
        Ubl.valid(new UblOrderResponseWriter().write(response, Ubl.BUYER, Ubl.control(12)))
            .document()
            .orElseThrow();

    assertThat(document.said("SellerSupplierParty", "Party", "EndpointID"))
        .contains("9521000000001");
    assertThat(document.said("BuyerCustomerParty", "Party", "EndpointID"))
        .contains("9521321000018");
  }

  @Test
  @DisplayName("P13: why an order is refused says its note, each reason once with all its lines")
  void is_refused() {
    var document =
        written(
            Verdict.REJECTED,
            refused(1, "LICENCE_EXPIRED", "许可证已过期 <2026-11-01> & mehr"),
            refused(2, "QUANTITY_CAP", "5 packs at most"),
            refused(3, "LICENCE_EXPIRED", "许可证已过期 <2026-11-01> & mehr"));

    assertThat(document.said("OrderResponseCode")).contains("RE");
    assertThat(document.said("Note"))
        .contains(
            "[1, 3] LICENCE_EXPIRED: 许可证已过期 <2026-11-01> & mehr"
                + " | [2] QUANTITY_CAP: 5 packs at most");
    assertThat(document.find("OrderLine")).isEmpty();
  }

  @Test
  @DisplayName("P13: an order that is held is there, and its note says whom it waits for")
  void is_held() {
    var document =
        written(
            Verdict.HELD,
            line(
                2,
                LineVerdict.HELD,
                Optional.empty(),
                Optional.of(new AnswerReason("APPROVAL_NEEDED", Optional.of("Accounts"))),
                part(Schedule.Kind.HELD, 10, Optional.empty())));

    assertThat(document.said("OrderResponseCode")).contains("AB");
    assertThat(document.said("Note")).contains("[2] APPROVAL_NEEDED: Accounts");
  }

  @Test
  @DisplayName("P13: lines are answered one by one where the order is taken in parts")
  void is_conditional() {
    var substitute = DocumentItem.of(new Gtin("00399998044104"), "HM-200977", "Another gel");
    var document =
        written(
            Verdict.CONDITIONAL,
            line(
                1,
                LineVerdict.ACCEPTED,
                Optional.empty(),
                Optional.empty(),
                part(Schedule.Kind.CONFIRMED, 10, Optional.of(DAY))),
            line(
                2,
                LineVerdict.BACKORDERED,
                Optional.empty(),
                Optional.empty(),
                part(Schedule.Kind.CONFIRMED, 6, Optional.of(DAY)),
                part(Schedule.Kind.BACKORDERED, 4, Optional.of(DAY.plusDays(7)))),
            line(
                3,
                LineVerdict.SUBSTITUTED,
                Optional.of(new Substitute(substitute, Optional.empty(), Quantity.of(10, "EA"))),
                Optional.of(new AnswerReason("SUBSTITUTED", Optional.empty())),
                part(Schedule.Kind.CONFIRMED, 10, Optional.of(DAY))),
            refused(4, "NOT_OFFERED", "not any more"));

    var lines = document.all("OrderLine").map(one -> one.find("LineItem").orElseThrow()).toList();
    assertThat(document.said("OrderResponseCode")).contains("CA");
    assertThat(lines)
        .extracting(one -> one.said("LineStatusCode").orElseThrow())
        .containsExactly("5", "3", "3", "7");
    assertThat(lines)
        .extracting(one -> one.said("Quantity").orElseThrow())
        .containsExactly("10", "6", "10", "10");
    assertThat(lines.get(1).said("MaximumBackorderQuantity")).contains("4");
    assertThat(lines.get(1).said("Delivery", "PromisedDeliveryPeriod", "EndDate"))
        .contains("2026-12-02");
    assertThat(lines.get(3).said("Note")).contains("NOT_OFFERED: not any more");
    assertThat(
            document
                .all("OrderLine")
                .skip(2)
                .findFirst()
                .orElseThrow()
                .said("SellerSubstitutedLineItem", "Item", "StandardItemIdentification", "ID"))
        .contains("00399998044104");
  }

  @Test
  @DisplayName("J4: that a document can be read is said, and read as such")
  void is_taken() {
    var header = Ubl.read(Ubl.bytes(Ubl.ORDER)).header().orElseThrow();

    var bytes =
        new MessageLevelResponseWriter().write(header, List.of(), Ubl.BUYER, Ubl.control(3));

    var read = Ubl.understood(new MessageLevelResponseReader().read(Ubl.valid(bytes), Ubl.BUYER));
    assertThat(read.control()).isEqualTo("000417");
    assertThat(read.verdict()).isEqualTo(AcknowledgementDocument.Verdict.ACCEPTED);
  }

  @Test
  @DisplayName("J4: a partner may name our envelope, or the answer in it")
  void names_the_answer() {
    var header = Ubl.read(Ubl.bytes(Ubl.ORDER)).header().orElseThrow();
    var bytes =
        new MessageLevelResponseWriter().write(header, List.of(), Ubl.BUYER, Ubl.control(3));
    for (var name : List.of("12", "OR-774120-12")) {
      var taken =
          new String(bytes, StandardCharsets.UTF_8).replace(">PO-2026-000417<", ">" + name + "<");

      var read = Ubl.understood(new MessageLevelResponseReader().read(Ubl.read(taken), Ubl.BUYER));

      assertThat(read.control()).isEqualTo("12");
    }
  }

  @Test
  @DisplayName("J4: why a partner refuses is read, also where it names no place")
  void reads_why() {
    var bytes =
        new MessageLevelResponseWriter()
            .write(
                Ubl.read(Ubl.bytes(Ubl.ORDER)).header().orElseThrow(),
                List.of(),
                Ubl.BUYER,
                Ubl.control(3));
    var refused =
        new String(bytes, StandardCharsets.UTF_8)
            .replace(
                "<cbc:ResponseCode>AP</cbc:ResponseCode>",
                "<cbc:ResponseCode>RE</cbc:ResponseCode><cbc:Description>No room</cbc:Description>");

    var read = Ubl.understood(new MessageLevelResponseReader().read(Ubl.read(refused), Ubl.BUYER));

    assertThat(read.messages().get(0).errors().get(0).badValue()).contains("No room");
  }

  @Test
  @DisplayName("J4: each fault is said with its path and its words")
  void is_refused_unread() {
    var spoiled = Ubl.read(Ubl.text(Ubl.ORDER).replace("EUR\">6.85<", "EUR\">-6.85<"));
    var faults = Ubl.broken(spoiled);
    assertThat(faults).isNotEmpty();

    var bytes =
        new MessageLevelResponseWriter()
            .write(spoiled.header().orElseThrow(), faults, Ubl.BUYER, Ubl.control(3));

    var read = Ubl.understood(new MessageLevelResponseReader().read(Ubl.valid(bytes), Ubl.BUYER));
    assertThat(read.verdict()).isEqualTo(AcknowledgementDocument.Verdict.REJECTED);
    var error = read.messages().get(0).errors().get(0);
    assertThat(error.segment()).isEqualTo(faults.get(0).path());
    assertThat(error.badValue().orElseThrow()).contains("PEPPOL-T01");
  }

  @Test
  @DisplayName("J4: a fault of ours is said as one of syntax")
  void is_refused_by_us() {
    var order = Ubl.read(Ubl.bytes(Ubl.ORDER));
    var fault =
        UblFault.in(order.document().orElseThrow().find("ID").orElseThrow(), Expected.TYPE_AGREED);

    var document =
        Ubl.valid(
                new MessageLevelResponseWriter()
                    .write(order.header().orElseThrow(), List.of(fault), Ubl.BUYER, Ubl.control(3)))
            .document()
            .orElseThrow();

    assertThat(
            document.said(
                "DocumentResponse", "LineResponse", "Response", "Status", "StatusReasonCode"))
        .contains("SV");
  }
}
