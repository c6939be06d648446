package org.bencao.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bencao.catalogue.control.ImportEnding;
import org.bencao.catalogue.control.ImportLedger;
import org.bencao.catalogue.control.ImportReading;
import org.bencao.catalogue.control.ImportSource;
import org.bencao.common.Caller;
import org.bencao.common.Gtin;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.UnitPrice;
import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.DocumentItem;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.document.PriceCatalogueDocument;
import org.bencao.document.StatedReason;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.MessageView;
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

/** Price catalogues of sellers' systems, and what they hear of them, on both databases. */
@EachDatabase
class CatalogueArrivalDatabaseTest {

  private static final AtomicInteger CONTROL = new AtomicInteger(800);
  private static final String UNKNOWN = "09529999999993";

  private final TestContainer container;
  private final Market market;
  private Medicine medicine;
  private PartnerView partner;

  CatalogueArrivalDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void somebodySells() {
    container.get(ImportLedger.class).layouts();
    medicine = market.medicine(market.wholesaler(), 100, "5");
    partner =
        container
            .get(PartnerService.class)
            .ofSeller(Caller.setup(), medicine.sellerId())
            .orElseThrow();
  }

  @Test
  @DisplayName("B7, J1: what a system offers waits for a person; its sender hears what is refused")
  void waitsForAPerson() {
    var message =
        arrives(
            "PL-1",
            List.of(),
            line("A", medicine.gtin(), "5.5"),
            line("B", UNKNOWN, "1"),
            line("C", medicine.gtin(), "6"));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    long id = onlyImport();
    read(id);

    var view = imports().find(desk(), id).orElseThrow();
    assertThat(view.state()).isEqualTo(ImportState.REVIEW);
    assertThat(view.changed()).as("nothing is live").isEqualTo(1);
    assertThat(number("select count(o) from OutboxEntry o where o.subject = ?1", id)).isEqualTo(1);
    var advice = advice(id);
    assertThat(advice.documentNumber()).isEqualTo("PL-1");
    assertThat(advice.verdict()).isEqualTo(ApplicationAdviceDocument.Verdict.ACCEPTED_WITH_ERRORS);
    assertThat(advice.lines())
        .extracting(
            ApplicationAdviceDocument.Line::lineRef,
            line -> line.reasons().stream().map(StatedReason::code).toList())
        .containsExactly(
            tuple("B", List.of("ITEM_NOT_FOUND")), tuple("C", List.of("PRICE_OVERLAP")));
    assertThat(advice.lines().get(1).reasons().get(0).words()).contains("line A");
  }

  @Test
  @DisplayName("J1: what says what is live is accepted, and nobody is asked")
  void acceptsTheSame() {
    arrives("PL-2", List.of(), line("1", medicine.gtin(), "5"));
    long id = onlyImport();
    read(id);

    assertThat(imports().find(desk(), id).orElseThrow().state()).isEqualTo(ImportState.DONE);
    assertThat(advice(id).verdict()).isEqualTo(ApplicationAdviceDocument.Verdict.ACCEPTED);
    assertThat(advice(id).lines()).isEmpty();
  }

  @Test
  @DisplayName("J1: a catalogue of which no line can be taken is rejected")
  void rejectsTheWhole() {
    arrives("PL-5", List.of(), line("1", UNKNOWN, "5"));
    long id = onlyImport();
    read(id);

    assertThat(advice(id).verdict()).isEqualTo(ApplicationAdviceDocument.Verdict.REJECTED);
    assertThat(advice(id).lines()).hasSize(1);
  }

  @Test
  @DisplayName("J2, F15: the same catalogue again has no effect")
  void isTakenOnce() {
    arrives("PL-3", List.of(), line("1", medicine.gtin(), "5.5"));
    var again = arrives("PL-3", List.of(), line("1", medicine.gtin(), "5.5"));

    assertThat(again.row().state()).isEqualTo(MessageState.REPEAT);
    assertThat(imports().list(desk(), Optional.empty(), 9).rows()).hasSize(1);
  }

  @Test
  @DisplayName("J2: what was cancelled may be sent again")
  void isTakenAgainAfterItWasCancelled() {
    arrives("PL-6", List.of(), line("1", medicine.gtin(), "5.5"));
    assertThat(imports().cancel(desk(), onlyImport())).isEqualTo(ChangeImportResult.CHANGED);

    var again = arrives("PL-6", List.of(), line("1", medicine.gtin(), "5.5"));

    assertThat(again.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(imports().list(desk(), Optional.empty(), 9).rows()).hasSize(2);
  }

  @Test
  @DisplayName("J1: the seller's own number means what it offers under it, and no item of another")
  void knowsOwnNumbers() {
    var other = market.medicine(market.wholesaler(), 1, "9");
    var code =
        container.inTransaction(
            () ->
                container
                    .get(CatalogueService.class)
                    .itemsByIds(desk(), List.of(other.itemId()))
                    .get(other.itemId())
                    .code());

    arrives("PL-7", List.of(), own("1", medicine.sellerItem()), own("2", code), own("3", ""));
    long id = onlyImport();
    read(id);

    assertThat(imports().find(desk(), id).orElseThrow().changed()).isEqualTo(1);
    assertThat(advice(id).lines())
        .extracting(ApplicationAdviceDocument.Line::lineRef, line -> line.reasons().get(0).code())
        .containsExactly(tuple("2", "ITEM_NOT_FOUND"), tuple("3", "ITEM_NOT_FOUND"));
  }

  /** Known by the seller's number alone; without one by the maker's. */
  private static PriceCatalogueDocument.Line own(String ref, String number) {
    return new PriceCatalogueDocument.Line(
        ref,
        new DocumentItem(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(number).filter(text -> !text.isEmpty()),
            Optional.of("M-1"),
            Optional.empty()),
        Optional.of(new UnitPrice(new BigDecimal("5.5"), "CNY")),
        Optional.empty());
  }

  @Test
  @DisplayName("J2, PARTY_MISMATCH: nobody offers in another seller's name")
  void takesNothingOfAnother() {
    var other =
        new Party(
            Party.Role.SELLER,
            List.of(PartyId.gln(Market.gln(912_345))),
            Optional.empty(),
            Optional.empty());

    var message = arrives("PL-4", List.of(other), line("1", medicine.gtin(), "5.5"));

    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.PARTY_MISMATCH);
    assertThat(imports().list(desk(), Optional.empty(), 9).rows()).isEmpty();
  }

  private static PriceCatalogueDocument.Line line(String ref, String gtin, String price) {
    return new PriceCatalogueDocument.Line(
        ref,
        new DocumentItem(
            Optional.of(new Gtin(gtin)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Testamol, 10 mg")),
        Optional.of(new UnitPrice(new BigDecimal(price), "CNY")),
        Optional.empty());
  }

  private MessageView arrives(
      String number, List<Party> parties, PriceCatalogueDocument.Line... lines) {
    var document =
        new PriceCatalogueDocument(
            Optional.empty(),
            number,
            Instant.parse("2026-11-25T00:00:00Z"),
            "CNY",
            parties,
            List.of(lines));
    var service = container.get(CatalogueArrivalService.class);
    var exchange = Caller.exchange(partner.sellerCompanyId(), partner.code());
    return new Arrivals(container)
        .of(partner, "832", id -> service.apply(exchange, id, partner, document));
  }

  /** As the batch engine reads it. */
  private void read(long id) {
    var rows = new ArrayList<MappedRow>();
    try (var open = container.get(ImportSource.class).open(id)) {
      for (var row = open.next(); row.isPresent(); row = open.next()) {
        rows.add(row.get());
      }
    }
    container.get(ImportReading.class).take(id, rows, 50);
    container.get(ImportEnding.class).read(id);
  }

  private ApplicationAdviceDocument advice(long id) {
    return container.inTransaction(
        () -> container.get(CatalogueAdviceService.class).of(id, Locale.ENGLISH));
  }

  private long number(String query, long value) {
    try (var session = container.sessions().openSession()) {
      return session.createQuery(query, Long.class).setParameter(1, value).getSingleResult();
    }
  }

  private long onlyImport() {
    var rows = imports().list(desk(), Optional.empty(), 9).rows();
    assertThat(rows).hasSize(1);
    return rows.get(0).id();
  }

  private ImportService imports() {
    return container.get(ImportService.class);
  }

  private Caller desk() {
    return Market.caller(medicine.sellerId(), Role.SUPPLIER_DESK);
  }
}
