package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@EachDatabase
class ShortageDatabaseTest {

  private static final int THREADS = 32;

  private final TestContainer container;
  private final Market market;
  private long seller;
  private Medicine medicine;
  private Buyer large;
  private Buyer small;
  private Buyer stranger;

  ShortageDatabaseTest(TestContainer container) {
    this.container = container;
    this.market = new Market(container);
  }

  @BeforeEach
  void threeBuyers() {
    seller = market.wholesaler();
    medicine = market.medicine(seller, 5_000, "10.00");
    large = market.pharmacy();
    small = market.pharmacy();
    stranger = market.pharmacy();
  }

  @Test
  @DisplayName("F4 what there is is shared by what was bought before, the rest is for all others")
  void sharesByWhatWasBought() {
    placed(large, 300);
    placed(small, 100);

    announce(100);

    var shares = container.get(ShortageService.class).ofSeller(desk()).get(0).shares();
    assertThat(shares)
        .extracting(ShortageView.Share::buyerCompanyId, ShortageView.Share::share)
        .containsExactlyInAnyOrder(
            tuple(Optional.of(large.companyId()), 67),
            tuple(Optional.of(small.companyId()), 22),
            tuple(Optional.empty(), 11));
  }

  @Test
  @DisplayName(
      "ORD-04, F4, ALLOCATION_SHARE: nobody orders beyond the own share, and a refusal says what is left")
  void refusesBeyondTheShare() {
    placed(large, 300);
    announce(100);

    placed(large, 80);
    var refused = place(large, 20);

    assertThat(refused).isInstanceOf(PlaceOrderResult.Refused.class);
    var finding = ((PlaceOrderResult.Refused) refused).findings().get(0);
    assertThat(finding.reason()).isEqualTo(Reason.ALLOCATION_SHARE);
    assertThat(finding.facts()).containsEntry("left", "10").containsEntry("used", "80");
    placed(large, 10);
  }

  @Test
  @DisplayName("F4 who never bought shares what is kept for others")
  void othersShareTheReserve() {
    placed(large, 300);
    announce(100);

    placed(stranger, 6);

    assertThat(place(small, 5)).isInstanceOf(PlaceOrderResult.Refused.class);
    placed(small, 4);
  }

  @Test
  @DisplayName("F4 another buyer sees its own share alone, and only the seller ends a shortage")
  void showsOnlyTheOwnShare() {
    placed(large, 300);
    long id = announce(100);
    var service = container.get(ShortageService.class);

    var own = service.ofBuyer(large.caller(), List.of(medicine.offerId())).get(0);
    var other = service.ofBuyer(stranger.caller(), List.of(medicine.offerId())).get(0);

    assertThat(own.shares()).hasSize(1);
    assertThat(own.shares().get(0).share()).isEqualTo(90);
    assertThat(other.shares().get(0).buyerCompanyId()).isEmpty();
    assertThat(service.close(Market.caller(4711, Role.SUPPLIER_DESK), id)).isFalse();
    assertThat(service.close(desk(), id)).isTrue();
    placed(large, 200);
  }

  @Test
  @DisplayName("F4 the offer of another seller cannot be announced short")
  void refusesAnotherSellersOffer() {
    var stranger = Market.caller(market.wholesaler(), Role.SUPPLIER_DESK);

    var announced = container.get(ShortageService.class).announce(stranger, command(10));

    assertThat(announced).isEmpty();
  }

  @Test
  @DisplayName("rel:F14 a share is never used twice, however many ask at once")
  void neverTwice() {
    placed(large, 300);
    announce(20);

    var results = Race.of(THREADS, at -> place(large, 1));

    assertThat(results).filteredOn(PlaceOrderResult.Placed.class::isInstance).hasSize(18);
  }

  private long announce(int quantity) {
    return container.get(ShortageService.class).announce(desk(), command(quantity)).orElseThrow();
  }

  private AnnounceShortage command(int quantity) {
    var until =
        LocalDate.ofInstant(container.get(Clock.class).instant(), ZoneOffset.UTC).plusDays(9);
    return new AnnounceShortage(medicine.offerId(), quantity, until, "The maker delivers half");
  }

  private Caller desk() {
    return Market.caller(seller, Role.SUPPLIER_DESK);
  }

  private void placed(Buyer buyer, int quantity) {
    assertThat(place(buyer, quantity)).isInstanceOf(PlaceOrderResult.Placed.class);
  }

  private PlaceOrderResult place(Buyer buyer, int quantity) {
    return market.order(buyer, medicine, quantity);
  }
}
