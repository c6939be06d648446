package org.bencao.pricing.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.catalogue.boundary.Field;
import org.bencao.catalogue.boundary.ImportScope;
import org.bencao.catalogue.boundary.JudgedRow;
import org.bencao.catalogue.boundary.MappedRow;
import org.bencao.catalogue.boundary.RowFault;
import org.bencao.catalogue.boundary.RowOutcome;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules 1.5 at the act of publishing: what a seller may not sell does not become an offer. */
@EachDatabase
class OfferGateDatabaseTest {

  private static final LocalDate SINCE = LocalDate.of(2024, 7, 1);
  private static final Set<String> SCOPE = Set.of("CHEM", "RX");

  private final TestContainer container;
  private final Market market;
  private final LocalDate today;
  private final String insulin;
  private final String tablets;

  OfferGateDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
    today = LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneOffset.UTC);
    long other = market.seller("WHOLESALER", Set.of("CHEM", "BIO"));
    insulin = market.medicine(other, 10, "66", 1, Map.of("RX", SINCE, "BIO", SINCE)).gtin();
    tablets = market.medicine(other, 10, "5").gtin();
  }

  @Test
  @DisplayName("SCP-01: a class outside the seller's scope is refused, and opens with the licence")
  void scope() {
    long seller = market.seller("WHOLESALER", SCOPE);

    var refused = judged(seller, insulin);

    assertThat(refused.outcome()).isEqualTo(RowOutcome.REFUSED);
    assertThat(finding(refused).reason()).isEqualTo(Reason.SELLER_SCOPE);
    assertThat(finding(refused).rule()).isEqualTo("SCP-01");
    assertThat(finding(refused).source()).isEqualTo("DAL Art. 51");
    assertThat(finding(refused).document()).contains("DEMO-CN_DDL" + seller);
    assertThat(judged(seller, tablets).outcome()).isEqualTo(RowOutcome.NEW);

    market.addLicence(seller, "CN_SPEC", Set.of("BIO"));

    assertThat(judged(seller, insulin).outcome()).isEqualTo(RowOutcome.NEW);
  }

  @Test
  @DisplayName("LIC-02, FACT_MISSING: of an item whose classes nobody said nothing is offered")
  void classless() {
    var silent = market.medicine(market.wholesaler(), 10, "5", 1, Map.of()).gtin();

    var refused = judged(market.seller("WHOLESALER", SCOPE), silent);

    assertThat(refused.outcome()).isEqualTo(RowOutcome.REFUSED);
    assertThat(finding(refused).reason()).isEqualTo(Reason.FACT_MISSING);
    assertThat(finding(refused).rule()).isEqualTo("LIC-02");
  }

  @Test
  @DisplayName("SCP-03: companies of a kind that sells to nobody offer nothing")
  void kind() {
    for (var kind : List.of("PHARMACY", "CLINIC", "HOSPITAL", "CHAIN")) {
      var refused = judged(market.seller(kind, SCOPE), tablets);

      assertThat(finding(refused).reason()).as(kind).isEqualTo(Reason.BUYER_NOT_ENTITLED);
      assertThat(finding(refused).rule()).isEqualTo("SCP-03");
    }
  }

  @Test
  @DisplayName("SCP-05: an agent offers nothing, and hears all that stands against it")
  void agent() {
    var refused = judged(market.seller("AGENT", SCOPE), tablets);
    var without = judged(market.seller("AGENT", Set.of()), tablets);

    assertThat(finding(refused).reason()).isEqualTo(Reason.AGENT_MAY_NOT_TRADE);
    assertThat(without.faults())
        .extracting(RowFault::problem)
        .containsExactly("SELLER_SCOPE", "AGENT_MAY_NOT_TRADE");
  }

  private static Finding finding(JudgedRow row) {
    assertThat(row.faults()).hasSize(1);
    return row.faults().stream().map(RowFault::finding).findFirst().orElseThrow().orElseThrow();
  }

  private JudgedRow judged(long seller, String gtin) {
    var row = new MappedRow(2, Map.of(Field.ITEM, gtin, Field.PRICE, "6"), List.of());
    return container.inTransaction(
        () ->
            container
                .get(OfferImport.class)
                .judge(new ImportScope(1, seller, today), List.of(row))
                .get(0));
  }
}
