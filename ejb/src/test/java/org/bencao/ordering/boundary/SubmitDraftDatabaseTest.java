package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Submitting a draft, also twice, also at the same moment. */
@EachDatabase
class SubmitDraftDatabaseTest {

  private final TestContainer container;
  private final Market.Buyer buyer;
  private final Market.Medicine ready;
  private final Market.Medicine poor;
  private final long draft;
  private final Market market;

  SubmitDraftDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
    buyer = market.pharmacy();
    ready = market.medicine(market.wholesaler(), 100, "5");
    long dear = market.wholesaler();
    market.minimumOrderValue(dear, "500.00");
    poor = market.medicine(dear, 100, "5");
    draft = drafts().open(buyer.caller(), buyer.siteId()).id();
    drafts().addLine(buyer.caller(), draft, ready.offerId(), "４０");
    drafts().addLine(buyer.caller(), draft, poor.offerId(), "2");
  }

  @Test
  @DisplayName("A8: what is ready goes, what waits stays in the draft and says why")
  void submitsWhatIsReady() {
    var result = submit("one");

    assertThat(result.parts()).hasSize(1);
    assertThat(result.parts().get(0).sellerCompanyId()).isEqualTo(ready.sellerId());
    assertThat(result.draft().lines()).hasSize(1);
    assertThat(result.draft().splits().get(0).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.MIN_ORDER_VALUE);
  }

  @Test
  @DisplayName("F15: the same submit again gives the same order")
  void givesTheSameOrderAgain() {
    var first = (Placed) submit("twice").parts().get(0).result();
    var second = (Placed) submit("twice").parts().get(0).result();

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.repeated()).isTrue();
  }

  @Test
  @DisplayName("F15: a double click at one moment makes one order, both see its number")
  void makesOneOrderOfADoubleClick() {
    var results = Race.of(6, at -> submit("click"));

    assertThat(orders()).hasSize(1);
    assertThat(results)
        .allSatisfy(
            result ->
                assertThat(result.parts())
                    .extracting(SubmitResult.Part::result)
                    .allMatch(Placed.class::isInstance));
  }

  @Test
  @DisplayName("F15: two tabs at one moment make one order; the other is told")
  void makesOneOrderOfTwoTabs() {
    var results = Race.of(6, at -> submit("tab" + at));

    assertThat(orders()).hasSize(1);
    var refused =
        results.stream()
            .flatMap(result -> result.parts().stream())
            .map(SubmitResult.Part::result)
            .filter(Refused.class::isInstance)
            .flatMap(result -> ((Refused) result).findings().stream())
            .map(Finding::reason)
            .toList();
    assertThat(refused).allMatch(Reason.LINES_ORDERED_ALREADY::equals);
    assertThat(drafts().find(buyer.caller(), draft).orElseThrow().lines()).hasSize(1);
  }

  @Test
  @DisplayName(
      "PRC-06: what became dearer since it was shown stays, and goes when it was shown anew")
  void confirmsTheRise() {
    var shown = shown();
    market.listPrice(ready.offerId(), "5.10", market.day(0));

    var refused = (Refused) submit("dearer", shown).parts().get(0).result();

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.PRICE_CHANGED, "PRC-06"));
    assertThat(refused.findings().get(0).facts())
        .containsEntry("amount", "CNY 5.00")
        .containsEntry("new", "CNY 5.10");
    assertThat(drafts().find(buyer.caller(), draft).orElseThrow().lines()).hasSize(2);
    assertThat(submit("confirmed", shown()).parts().get(0).result()).isInstanceOf(Placed.class);
  }

  @Test
  @DisplayName("PRC-06: what became cheaper goes at once, at the lower price")
  void takesTheFall() {
    var shown = shown();
    market.listPrice(ready.offerId(), "4.90", market.day(0));

    var placed = (Placed) submit("cheaper", shown).parts().get(0).result();

    var line =
        container
            .get(OrderService.class)
            .find(buyer.caller(), placed.id())
            .orElseThrow()
            .lines()
            .get(0);
    assertThat(line.price().amount()).isEqualByComparingTo("4.90");
  }

  /** Prices as the pad shows them now. */
  private Map<Long, BigDecimal> shown() {
    return drafts().find(buyer.caller(), draft).orElseThrow().lines().stream()
        .collect(Collectors.toMap(PadLine::id, line -> line.price().orElseThrow().amount()));
  }

  private SubmitResult submit(String key) {
    return submit(key, Map.of());
  }

  private SubmitResult submit(String key, Map<Long, BigDecimal> seen) {
    return container
        .get(SubmitDraftService.class)
        .submit(buyer.caller(), draft, key, seen)
        .orElseThrow();
  }

  private List<OrderRow> orders() {
    return container.get(OrderService.class).list(buyer.caller(), OrderFilter.newest()).rows();
  }

  private DraftService drafts() {
    return container.get(DraftService.class);
  }
}
