package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.bencao.ordering.boundary.DeliveryState;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.boundary.ReceiptState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P5 an order over REST")
class OrderJsonTest {

  private final OrderJson order =
      OrderJson.of(
          OrderFixture.order()
              .with(
                  LineFixture.line(20)
                      .confirmed(20)
                      .shipped(20)
                      .received(15, ReceiptState.QUARANTINED)
                      .plus(QuantityKind.QUARANTINED, 3)
                      .plus(QuantityKind.SHORTFALL, 2)
                      .invoiced(20, MoneyState.DISPUTED)
                      .plus(QuantityKind.CREDITED, 1))
              .with(LineFixture.line(40).confirmed(20).backOrdered(20).shipped(10))
              .view(),
          Locale.ENGLISH);

  @Test
  void givesEachSumOfALineAndItsStates() {
    var line = order.lines().get(0);

    assertThat(line.despatched()).isEqualTo("20");
    assertThat(line.received()).isEqualTo("15");
    assertThat(line.quarantined()).isEqualTo("3");
    assertThat(line.shortfall()).isEqualTo("2");
    assertThat(line.invoiced()).isEqualTo("20");
    assertThat(line.credited()).isEqualTo("1");
    assertThat(line.excess() + line.damaged() + line.refused() + line.overage()).isEqualTo("0000");
    assertThat(line.delivery()).isEqualTo(DeliveryState.SHIPPED);
    assertThat(line.receipt()).isEqualTo(ReceiptState.QUARANTINED);
    assertThat(line.money()).isEqualTo(MoneyState.DISPUTED);
  }

  @Test
  void givesTheSumsOfAllLines() {
    assertThat(order.sums().ordered()).isEqualTo("60");
    assertThat(order.sums().confirmed()).isEqualTo("40");
    assertThat(order.sums().backOrdered()).isEqualTo("20");
    assertThat(order.sums().despatched()).isEqualTo("30");
    assertThat(order.sums().received()).isEqualTo("15");
  }
}
