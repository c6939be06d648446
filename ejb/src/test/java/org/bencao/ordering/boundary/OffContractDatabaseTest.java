package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Waiting;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult.Made;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A contract about Testamol at 9.10 from 10 packs on, and another make of it. */
@EachDatabase
class OffContractDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private Buyer buyer;
  private Medicine agreed;

  OffContractDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void contract() {
    buyer = market.pharmacy();
    agreed = market.medicine(market.wholesaler(), 1_000, "10.00");
    made(agreed, 10, "9.10", 0);
  }

  @Test
  @DisplayName("APR-04, OFF_CONTRACT: a brand dearer by 4.10 a pack waits for approval and says so")
  void asksForTheBrand() {
    var brand = market.medicine(market.wholesaler(), 1_000, "13.20");

    var waiting = (Waiting) market.order(buyer, brand, 10);

    var finding =
        waiting.findings().stream()
            .filter(one -> one.reason() == Reason.OFF_CONTRACT)
            .findFirst()
            .orElseThrow();
    assertThat(finding.outcome()).isEqualTo(Outcome.APPROVE);
    assertThat(finding.rule()).isEqualTo("APR-04");
    assertThat(finding.document()).contains("C-1");
    assertThat(finding.facts()).containsEntry("amount", "CNY 41.00");
    assertThat(Texts.in(Locale.ENGLISH).what(finding))
        .endsWith("is not the contract item, CNY 41.00 dearer");
    assertThat(Texts.in(Locale.SIMPLIFIED_CHINESE).what(finding)).contains("非合同品");
  }

  @Test
  @DisplayName("APR-04: the same item dearer from another seller waits too")
  void asksForTheOtherSeller() {
    var elsewhere = market.offerTo(Set.of(), agreed, market.wholesaler());
    market.listPrice(elsewhere.offerId(), "9.11", market.day(0));

    assertThat(market.order(buyer, elsewhere, 10)).isInstanceOf(Waiting.class);
  }

  @Test
  @DisplayName(
      "APR-04: what is cheaper, on contract, below its packs or another medicine is not asked")
  void asksNothing() {
    var cheaper = market.medicine(market.wholesaler(), 1_000, "9.10");
    var brand = market.medicine(market.wholesaler(), 1_000, "13.20");

    assertThat(market.order(buyer, cheaper, 10)).as("as cheap").isInstanceOf(Placed.class);
    assertThat(market.order(buyer, agreed, 10)).as("on contract").isInstanceOf(Placed.class);
    assertThat(market.order(buyer, agreed, 9))
        .as("at the list below the break")
        .isInstanceOf(Placed.class);
    assertThat(market.order(buyer, brand, 9))
        .as("fewer than the contract is about")
        .isInstanceOf(Placed.class);
    var stranger = market.pharmacy();
    buyer = stranger;
    assertThat(market.order(buyer, brand, 10)).as("no contract").isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("APR-04: two lines of six and four packs are ten, as the price counts them")
  void countsAllLines() {
    var brand = market.medicine(market.wholesaler(), 1_000, "13.20");

    assertThat(market.order(buyer, brand, 6, 4)).isInstanceOf(Waiting.class);
    assertThat(market.order(buyer, brand, 5, 4)).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("APR-04: a contract that begins tomorrow asks nothing today")
  void beginsWithTheContract() {
    buyer = market.pharmacy();
    made(agreed, 1, "5.00", 1);

    assertThat(market.order(buyer, market.medicine(market.wholesaler(), 1_000, "13.20"), 10))
        .isInstanceOf(Placed.class);
  }

  private void made(Medicine medicine, int from, String price, int begins) {
    var result =
        container
            .get(ContractService.class)
            .make(
                desk(medicine),
                new MakeContract(
                    "C-1",
                    buyer.companyId(),
                    market.day(begins),
                    market.day(60),
                    List.of(new MakeContract.Line(medicine.gtin(), from, new BigDecimal(price)))));
    assertThat(result.orElseThrow()).isInstanceOf(Made.class);
  }

  private static Caller desk(Medicine medicine) {
    return Market.caller(medicine.sellerId(), Role.SUPPLIER_DESK);
  }
}
