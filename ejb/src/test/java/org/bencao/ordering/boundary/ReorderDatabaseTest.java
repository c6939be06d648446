package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.ReorderLine.Change;
import org.bencao.ordering.boundary.ReorderResult.Accepted;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A past order ordered again: what has changed is shown first. */
@EachDatabase
class ReorderDatabaseTest {

  private final TestContainer container;
  private final Market market;
  private final LaterMarket later;
  private final Buyer buyer;
  private final long seller;
  private final Medicine first;
  private final Medicine second;
  private final Placed order;

  ReorderDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
    later = new LaterMarket(container);
    buyer = market.pharmacy();
    seller = market.wholesaler();
    first = market.medicine(seller, 100, "5");
    second = market.medicine(seller, 100, "8");
    order = place(List.of(line(first, 10), line(second, 6)));
  }

  @Test
  @DisplayName("A5, ORD-02: the same today shows no change, and that it was ordered a moment ago")
  void showsNoChangeWhereNothingChanged() {
    var view = preview();

    assertThat(view.changed()).isZero();
    assertThat(view.findings()).extracting(Finding::reason).containsExactly(Reason.DUPLICATE_ORDER);
    assertThat(view.number()).isEqualTo(order.number());
    assertThat(view.lines()).extracting(line -> line.changes().size()).containsExactly(0, 0);
  }

  @Test
  @DisplayName("A5: a price is shown as it was and as it is")
  void showsBothPrices() {
    later.price(first, "6");
    later.price(second, "7.5");

    var lines = preview().lines();

    assertThat(lines.get(0).changes()).containsExactly(Change.PRICE_UP);
    assertThat(lines.get(0).priceThen().amount()).isEqualByComparingTo("5");
    assertThat(lines.get(0).priceNow().orElseThrow().amount()).isEqualByComparingTo("6");
    assertThat(lines.get(1).changes()).containsExactly(Change.PRICE_DOWN);
  }

  @Test
  @DisplayName("A5: stock that does not suffice is shown with what is left")
  void showsWhatIsLeft() {
    later.stock(first, 4);

    var line = preview().lines().get(0);

    assertThat(line.changes()).containsExactly(Change.SHORT);
    assertThat(line.stockNow()).contains(4);
    assertThat(line.findings()).extracting(Finding::reason).containsExactly(Reason.OUT_OF_STOCK);
  }

  @Test
  @DisplayName("A5, S10: an offer that is gone is shown as gone, nothing takes its place")
  void showsThatAnOfferIsGone() {
    later.offer(first, market.wholesaler(), 50, "4");
    later.withdraw(first);

    var line = preview().lines().get(0);

    assertThat(line.changes()).containsExactly(Change.GONE);
    assertThat(line.priceNow()).isEmpty();
    assertThat(line.stockNow()).isEmpty();
    assertThat(preview().lines().get(1).changes()).isEmpty();
  }

  @Test
  @DisplayName("A5: another multiple is shown with the quantities that would do")
  void showsAnotherMultiple() {
    later.sellBy(first, 4);

    var line = preview().lines().get(0);

    assertThat(line.changes()).containsExactly(Change.MULTIPLE);
    assertThat(line.choices())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("8"), new BigDecimal("12"));
  }

  @Test
  @DisplayName("A5: a licence that ended since refuses each line, with its reason")
  void showsWhatALicenceRefuses() {
    later.endLicences(buyer.companyId());

    assertThat(preview().lines())
        .allSatisfy(
            line -> {
              assertThat(line.changes()).containsExactly(Change.REFUSED);
              assertThat(line.findings())
                  .extracting(Finding::reason)
                  .contains(Reason.LICENCE_EXPIRED);
            });
  }

  @Test
  @DisplayName("A5: only accepted lines come into the draft, in the quantities accepted")
  void putsAcceptedLinesIntoADraft() {
    var accepted = accept(Map.of(1L, "", 2L, "５"));

    var draft = accepted.draft().orElseThrow();
    assertThat(accepted.added()).isEqualTo(1);
    assertThat(draft.name()).isEqualTo(order.number());
    assertThat(draft.lines()).hasSize(1);
    assertThat(draft.lines().get(0).offer().id()).isEqualTo(second.offerId());
    assertThat(draft.lines().get(0).quantity()).isEqualByComparingTo("5");
  }

  @Test
  @DisplayName("A5, S10: an accepted line that is gone is told, not swapped")
  void tellsWhatIsGone() {
    later.offer(first, market.wholesaler(), 50, "4");
    later.withdraw(first);

    var some = accept(Map.of(1L, "10", 2L, "6"));
    var none = accept(Map.of(1L, "10"));

    assertThat(some.added()).isEqualTo(1);
    assertThat(some.gone()).containsExactly(1);
    assertThat(none.draft()).isEmpty();
    assertThat(none.gone()).containsExactly(1);
  }

  @Test
  @DisplayName("A5: what cannot be read stops all, and no draft is made")
  void refusesWhatCannotBeRead() {
    var result = service().accept(buyer.caller(), order.id(), buyer.siteId(), Map.of(2L, "many"));

    assertThat(((ReorderResult.Refused) result).findings())
        .extracting(Finding::reason)
        .containsExactly(Reason.QUANTITY_UNREADABLE);
    assertThat(container.get(DraftService.class).list(buyer.caller(), buyer.siteId())).isEmpty();
  }

  @Test
  @DisplayName("M6: only a buyer of the company that placed it orders it again")
  void refusesOthers() {
    var other = market.pharmacy();
    var desk = Market.caller(seller, Role.SUPPLIER_DESK);

    assertThat(service().preview(other.caller(), order.id(), other.siteId())).isEmpty();
    assertThatThrownBy(() -> service().preview(other.caller(), order.id(), buyer.siteId()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> service().preview(desk, order.id(), buyer.siteId()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(
            () -> service().accept(other.caller(), order.id(), other.siteId(), Map.of(1L, "1")))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  @DisplayName("S4: an order of 40 lines is laid out in as many statements as one of two")
  void previewsInAConstantNumberOfStatements() {
    var lines =
        IntStream.range(0, 40).mapToObj(at -> line(market.medicine(seller, 9, "5"), 1)).toList();
    var large = place(lines);

    long few = statements(order, 2);
    long many = statements(large, 40);

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(27);
  }

  private long statements(Placed which, int expected) {
    return container.statementsOf(
        () ->
            assertThat(
                    service()
                        .preview(buyer.caller(), which.id(), buyer.siteId())
                        .orElseThrow()
                        .lines())
                .hasSize(expected));
  }

  private ReorderView preview() {
    return service().preview(buyer.caller(), order.id(), buyer.siteId()).orElseThrow();
  }

  private Accepted accept(Map<Long, String> quantities) {
    return (Accepted) service().accept(buyer.caller(), order.id(), buyer.siteId(), quantities);
  }

  private Placed place(List<PlaceOrder.Line> lines) {
    return (Placed)
        container
            .get(PlaceOrderService.class)
            .place(
                buyer.caller(),
                new PlaceOrder(
                    "key" + lines.size(), buyer.siteId(), seller, Optional.empty(), lines));
  }

  private static PlaceOrder.Line line(Medicine medicine, int quantity) {
    return new PlaceOrder.Line(medicine.offerId(), BigDecimal.valueOf(quantity));
  }

  private ReorderService service() {
    return container.get(ReorderService.class);
  }
}
