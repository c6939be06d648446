package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  SubmitDraftDatabaseTest(TestContainer container) {
    this.container = container;
    var market = new Market(container);
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

  private SubmitResult submit(String key) {
    return container.get(SubmitDraftService.class).submit(buyer.caller(), draft, key).orElseThrow();
  }

  private List<OrderRow> orders() {
    return container.get(OrderService.class).list(buyer.caller(), OrderFilter.newest()).rows();
  }

  private DraftService drafts() {
    return container.get(DraftService.class);
  }
}
