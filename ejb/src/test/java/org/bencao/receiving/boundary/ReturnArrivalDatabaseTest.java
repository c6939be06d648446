package org.bencao.receiving.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bencao.common.Caller;
import org.bencao.common.Gtin;
import org.bencao.common.PackCode;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.ApplicationAdviceDocument.Verdict;
import org.bencao.document.DocumentItem;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.document.ReturnRequestDocument;
import org.bencao.document.StatedReason;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.organisation.boundary.AddPerson;
import org.bencao.organisation.boundary.AddPersonResult;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.partner.boundary.AgreePartner;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Arrivals;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Returns that a buyer's system asks for, and what it is answered, on both databases. */
@EachDatabase
class ReturnArrivalDatabaseTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final TestContainer container;
  private Trade trade;
  private Returning goods;
  private PartnerView partner;

  ReturnArrivalDatabaseTest(TestContainer container) {
    this.container = container;
  }

  @BeforeEach
  void aSystem() {
    trade = new Trade(container);
    goods = new Returning(container, trade);
    partner = partner(person(Role.BUYER));
  }

  @Test
  @DisplayName("G5, J1: a return by EDI is one as by hand, and its sender hears that it was asked")
  void isAsked() {
    goods.received("DN-1", 10);

    var row = arrives(request("RT-1", "DN-1", line("L1", 4)));

    assertThat(row.state()).isEqualTo(MessageState.APPLIED);
    assertThat(row.reason()).isEmpty();
    assertThat(goods.left("DN-1"))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal(6));
    assertThat(advice().verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(advice().documentNumber()).isEqualTo("RT-1");
    var asked = returns().get(0);
    assertThat(asked.askedBy()).isEqualTo("Wang Fang");
    assertThat(asked.reason()).isEqualTo(ReturnReason.NOT_NEEDED);
  }

  @Test
  @DisplayName(
      "RET-01, RETURN_TOO_MANY: the line that asks for too much is named, nothing is asked")
  void namesTheLine() {
    goods.received("DN-1", 10, 5);

    arrives(request("RT-1", "DN-1", line("L1", 4), line("L2", 6)));

    assertThat(returns()).isEmpty();
    assertThat(advice().verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(advice().lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.reasons())
                    .extracting(StatedReason::code)
                    .containsExactly("RETURN_TOO_MANY"));
    arrives(request("RT-1", "DN-1", line("L1", 4), line("L2", 5)));
    assertThat(advice().verdict())
        .as("a refused number may be sent again")
        .isEqualTo(Verdict.ACCEPTED);
    arrives(request("RT-2", "DN-1", line("L1", 7)));
    assertThat(codes()).containsExactly("RETURN_TOO_MANY");
    assertThat(returns()).hasSize(1);
  }

  @Test
  @DisplayName(
      "J1, DUPLICATE_DOCUMENT: the same again asks nobody again; another under its number waits")
  void asksOnce() {
    goods.received("DN-1", 10);
    arrives(request("RT-1", "DN-1", line("L1", 4)));

    var again = arrives(request("RT-1", "DN-1", line("L1", 4)));
    var other = arrives(request("RT-1", "DN-1", line("L1", 5)));

    assertThat(again.reason()).contains(Reason.DUPLICATE_DOCUMENT);
    assertThat(other.state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(other.reason()).contains(Reason.DOCUMENT_NUMBER_REUSED);
    assertThat(returns()).hasSize(1);
    assertThat(answers()).hasSize(2);
  }

  @Test
  @DisplayName(
      "RETURN_DELIVERY_UNKNOWN, RETURN_LOT_UNKNOWN: deliveries, items, lots and units that nobody"
          + " knows are named, and nobody else's deliveries")
  void namesWhatIsUnknown() {
    goods.received("DN-1", 10);
    var stranger = trade.another();
    new Returning(container, stranger).received("DN-OTHER", 10);

    arrives(request("RT-1", "DN-9", line("L1", 1)));
    assertThat(wholes()).containsExactly("RETURN_DELIVERY_UNKNOWN");
    arrives(request("RT-1", "DN-OTHER", line("L1", 1)));
    assertThat(wholes()).containsExactly("RETURN_DELIVERY_UNKNOWN");
    arrives(request("RT-1", "DN-1", line("L9", 1)));
    assertThat(codes()).containsExactly("RETURN_LOT_UNKNOWN");
    arrives(request("RT-1", "DN-1", line(trade.medicine(), "L1", "1", "XBX")));
    assertThat(codes()).containsExactly("UNKNOWN_LINE");
    arrives(request("RT-1", "DN-1", line(medicine(), "L1", "1.5", "XBX")));
    assertThat(codes()).containsExactly("ORDER_UNIT_UNKNOWN");
    assertThat(returns()).isEmpty();
  }

  @Test
  @DisplayName("RETURN_UNCOUNTED: of what is not counted to its end nothing goes back")
  void waitsForTheCount() {
    var medicine = trade.medicine();
    var order = trade.place(trade.of(medicine, 4));
    var lot = AdviceFixture.lot("L1", trade.day(700), 4);
    trade.send(trade.advice("DN-2", order).sends(1, medicine, lot));

    arrives(request("RT-1", "DN-2", line(medicine, "L1", "1", "XBX")));

    assertThat(wholes()).containsExactly("RETURN_UNCOUNTED");
  }

  @Test
  @DisplayName("M6: nobody returns in another's name, nor for a person who has left")
  void returnsForItsOwn() {
    goods.received("DN-1", 10);
    var another =
        arrives(
            new ReturnRequestDocument(
                Optional.empty(),
                "RT-1",
                Instant.parse("2026-11-25T08:00:00Z"),
                "DN-1",
                ReturnRequestDocument.Cause.NOT_NEEDED,
                List.of(Party.of(Party.Role.BUYER, PartyId.gln(Market.gln(999_004)), "Other")),
                List.of(line("L1", 1))));
    assertThat(another.state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(another.reason()).contains(Reason.PARTY_MISMATCH);

    long person = person(Role.BUYER);
    partner = partner(person);
    container.get(PeopleService.class).deactivate(trade.buyer().administrator(), person);
    var left = arrives(request("RT-2", "DN-1", line("L1", 1)));
    assertThat(left.reason()).contains(Reason.FACT_MISSING);
    assertThat(returns()).isEmpty();
  }

  @Test
  @DisplayName("RET-01: of two lots of one order line the one of which too much is asked is named")
  void namesTheLot() {
    goods.received("DN-1", 10, 10);

    arrives(request("RT-1", "DN-1", line("L1", 5), line("L2", 50)));

    assertThat(advice().lines())
        .singleElement()
        .satisfies(line -> assertThat(line.lineRef()).isEqualTo("L2-50"));
    assertThat(codes()).containsExactly("RETURN_TOO_MANY");
  }

  @Test
  @DisplayName("M6: who may not ask for returns knows of no delivery, by EDI neither")
  void asksOnlyForWhoMay() {
    goods.received("DN-1", 10);
    partner = partner(person(Role.ACCOUNTS));

    arrives(request("RT-1", "DN-1", line("L1", 1)));

    assertThat(wholes()).containsExactly("RETURN_DELIVERY_UNKNOWN");
  }

  @Test
  @DisplayName("TOO_MANY_LINES: more than one return of the page takes is refused as a whole")
  void refusesTooMuch() {
    goods.received("DN-1", 10);
    var line = line("L1", 1);
    var codes =
        IntStream.rangeClosed(0, RequestReturn.MOST_CODES)
            .mapToObj(at -> new PackCode("8952000000007" + String.format("%07d", at)))
            .toList();

    arrives(
        request(
            "RT-1",
            "DN-1",
            new ReturnRequestDocument.Line(
                line.lineRef(), line.item(), line.lot(), line.quantity(), codes)));

    assertThat(wholes()).containsExactly("TOO_MANY_LINES");
    assertThat(returns()).isEmpty();
  }

  @Test
  @DisplayName("perf: a return of thirty lines is found in as many statements as one of one")
  void findsLinesAtOnce() {
    goods.received("DN-1", 100);
    var one = request("RT-1", "DN-1", line("L1", 1));
    var many =
        request(
            "RT-2",
            "DN-1",
            IntStream.range(0, 30)
                .mapToObj(at -> line("L1", 1))
                .toArray(ReturnRequestDocument.Line[]::new));
    found(one);

    long few = container.statementsAgain(() -> found(one));
    assertThat(container.statementsAgain(() -> found(many))).isEqualTo(few);
  }

  private Object found(ReturnRequestDocument request) {
    return container.inTransaction(
        () ->
            container
                .get(org.bencao.receiving.control.ReturnedLines.class)
                .find(
                    trade.receiver(),
                    container
                        .get(org.bencao.receiving.control.Despatches.class)
                        .numbered(trade.receiver(), request.despatchNumber())
                        .get(0),
                    request));
  }

  private Medicine medicine() {
    return goods.medicine();
  }

  private ReturnRequestDocument.Line line(String lot, int packs) {
    return line(medicine(), lot, String.valueOf(packs), "XBX");
  }

  private static ReturnRequestDocument.Line line(
      Medicine of, String lot, String quantity, String unit) {
    return new ReturnRequestDocument.Line(
        lot + "-" + quantity,
        new DocumentItem(
            Optional.of(new Gtin(of.gtin())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        Optional.of(lot),
        new Quantity(new BigDecimal(quantity), unit),
        List.of());
  }

  private ReturnRequestDocument request(
      String number, String despatch, ReturnRequestDocument.Line... lines) {
    return new ReturnRequestDocument(
        Optional.empty(),
        number,
        Instant.parse("2026-11-25T08:00:00Z"),
        despatch,
        ReturnRequestDocument.Cause.NOT_NEEDED,
        List.of(Party.of(Party.Role.BUYER, PartyId.gln(gln()), "Buyer")),
        List.of(lines));
  }

  private String gln() {
    return container
        .get(CompanyService.class)
        .find(Caller.setup(), trade.buyer().companyId())
        .orElseThrow()
        .gln();
  }

  private long person(Role role) {
    var added =
        container
            .get(PeopleService.class)
            .add(
                trade.buyer().administrator(),
                new AddPerson(
                    UUID.randomUUID() + "@buyer.example",
                    "Wang Fang",
                    Set.of(new GrantRequest(Optional.empty(), role)),
                    "en"));
    return ((AddPersonResult.Added) added).id();
  }

  private PartnerView partner(long person) {
    long id =
        container
            .get(PartnerService.class)
            .agree(
                Caller.setup(),
                new AgreePartner(
                    trade.buyer().companyId(),
                    "rt" + NUMBERS.incrementAndGet(),
                    Market.gln(1),
                    gln(),
                    true,
                    "Asia/Shanghai",
                    60,
                    0,
                    false,
                    false,
                    Optional.of(person)));
    return container.get(PartnerService.class).find(id).orElseThrow();
  }

  private MessageRow arrives(ReturnRequestDocument document) {
    var service = container.get(ReturnArrivalService.class);
    var exchange = Caller.exchange(partner.sellerCompanyId(), partner.code());
    return new Arrivals(container)
        .of(partner, "180", id -> service.apply(exchange, id, partner, document))
        .row();
  }

  private List<ReturnView> returns() {
    return container
        .get(GoodsReturnService.class)
        .list(
            trade.receiver(),
            new ReturnFilter(Optional.empty(), false, Optional.empty(), Optional.empty(), 20))
        .rows();
  }

  private ApplicationAdviceDocument advice() {
    var all = answers();
    return container.get(ReturnAdviceService.class).of(all.get(all.size() - 1), Locale.ENGLISH);
  }

  private List<String> codes() {
    return advice().lines().stream()
        .flatMap(line -> line.reasons().stream())
        .map(StatedReason::code)
        .toList();
  }

  private List<String> wholes() {
    return advice().reasons().stream().map(StatedReason::code).toList();
  }

  /** Answers that are to be sent to the buyer's system, oldest first. */
  private List<Long> answers() {
    try (var session = container.sessions().openSession()) {
      return session
          .createQuery(
              """
              select o.subject from OutboxEntry o, ArrivedReturn a where o.subject = a.id
              and a.buyerCompanyId = ?1 order by o.id
              """,
              Long.class)
          .setParameter(1, trade.buyer().companyId())
          .getResultList();
    }
  }
}
