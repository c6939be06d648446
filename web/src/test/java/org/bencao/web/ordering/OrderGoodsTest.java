package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchState;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.receiving.boundary.DiscrepancyView.Verdict;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;
import org.bencao.web.work.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G2 G3 deliveries and claims beside their order")
class OrderGoodsTest {

  private static final Wording ENGLISH = Reader.of(Locale.ENGLISH);
  private static final Instant SOON = Reader.NOW.plus(Duration.ofHours(3));

  @Test
  void aDeliveryTellsWhereItIsAndWhatWasCounted() {
    var deliveries = new OrderDeliveries(ENGLISH, OrderFixture.NUMBER, "/receiving/goods-in?id=");

    var delivery = deliveries.delivery(OrderFixture.delivery(DespatchState.RECEIVED, 188, 186));

    assertThat(delivery)
        .isEqualTo(
            new OrderDelivery(
                "DA-5531",
                "/receiving/goods-in?id=" + Tsid.text(31),
                new Tag("ok", "check", "Received"),
                "",
                "SF Express",
                "SF1002003",
                "13 Nov 2026",
                "186 of 188",
                "2 short"));
  }

  @Test
  void aDeliveryForSeveralOrdersNamesTheOthers() {
    var row = OrderFixture.delivery(DespatchState.IN_TRANSIT, 188, 0);

    var delivery = new OrderDeliveries(ENGLISH, "QN-26-000001", "").delivery(row);

    assertThat(delivery.others()).isEqualTo("with " + OrderFixture.NUMBER);
    assertThat(delivery.path()).as("no link for who may not open it").isEmpty();
  }

  @Test
  void aClaimTellsWhatIsAtStakeUntilWhen() {
    var claim =
        claims(SOON).claim(claim(SOON, Optional.empty(), Optional.empty(), BigDecimal.ZERO));

    assertThat(claim)
        .isEqualTo(
            new OrderClaim(
                "CL-3",
                "/receiving/claim?id=" + Tsid.text(44),
                "Line 4: Insulin glargine",
                "Short",
                "2",
                "box",
                "¥136.00",
                "13:48",
                false,
                new Tag("warn", "clock", "Open")));
  }

  @Test
  void aClaimIsLateWhenItsTimeHasPassed() {
    var open = claim(Reader.NOW, Optional.empty(), Optional.empty(), BigDecimal.ZERO);
    var closed = claim(Reader.NOW, Optional.empty(), Optional.of(SOON), BigDecimal.ZERO);

    assertThat(claims(SOON).claim(open).late()).isTrue();
    assertThat(claims(SOON).claim(closed).late()).isFalse();
    assertThat(claims(SOON).claim(closed).due()).isEmpty();
  }

  @Test
  void aClaimIsHeldBeforeAnythingElse() {
    var held = claim(SOON, Optional.empty(), Optional.empty(), BigDecimal.TEN);
    var released = claim(SOON, Optional.of(Verdict.RELEASED), Optional.empty(), BigDecimal.ZERO);
    var refused = claim(SOON, Optional.of(Verdict.REFUSED), Optional.empty(), BigDecimal.ZERO);
    var closed = claim(SOON, Optional.of(Verdict.REFUSED), Optional.of(SOON), BigDecimal.ZERO);

    assertThat(List.of(held, released, refused, closed))
        .extracting(one -> claims(Reader.NOW).claim(one).state().text())
        .containsExactly("Held", "Released", "Refused", "Closed");
  }

  private static OrderClaims claims(Instant now) {
    return new OrderClaims(ENGLISH, now, "/receiving/claim?id=");
  }

  private static DiscrepancyView claim(
      Instant due, Optional<Verdict> verdict, Optional<Instant> closed, BigDecimal held) {
    return new DiscrepancyView(
        44,
        "CL-3",
        new DespatchId(31),
        "DA-5531",
        2,
        new PurchaseOrderId(7),
        OrderFixture.NUMBER,
        4,
        "Insulin glargine",
        "甘精胰岛素",
        "XBX",
        DiscrepancyKind.SHORT,
        new BigDecimal("2.000"),
        held,
        new Money(new BigDecimal("136"), "CNY"),
        Optional.of("L-1"),
        Optional.of(LocalDate.of(2028, 5, 31)),
        Optional.empty(),
        List.of(),
        OrderFixture.PLACED,
        "Chen Bo",
        "Chen Bo",
        due,
        verdict,
        Optional.empty(),
        Optional.empty(),
        closed,
        Optional.empty(),
        List.of(),
        List.of());
  }
}
