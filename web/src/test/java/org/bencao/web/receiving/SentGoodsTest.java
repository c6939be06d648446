package org.bencao.web.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.DiscrepancyKind;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.web.ordering.PostedForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of goods-in")
class SentGoodsTest {

  @Test
  void bookWhatWasReadOffThePack() {
    var sent =
        sent(
            Map.of(
                "state",
                "DAMAGED",
                "quantity",
                "２",
                "lot",
                "2605B11",
                "expiry",
                "2029-04-30",
                "kind",
                "TEMPERATURE",
                "note",
                "wet"));

    var command = sent.command(sent.quantity().orElseThrow(), Optional.empty());

    assertThat(command.state()).isEqualTo(GoodsState.DAMAGED);
    assertThat(command.quantity()).isEqualTo(new BigDecimal("2"));
    assertThat(command.lot()).contains("2605B11");
    assertThat(command.expiry()).contains(LocalDate.parse("2029-04-30"));
    assertThat(command.kind()).contains(DiscrepancyKind.TEMPERATURE);
    assertThat(command.note()).contains("wet");
    assertThat(command.key()).isEqualTo("key00001");
  }

  @Test
  void giveGoodPacksNoKind() {
    var sent = sent(Map.of("state", "GOOD", "quantity", "1", "kind", "EXPIRED"));

    assertThat(sent.command(BigDecimal.ONE, Optional.empty()).kind()).isEmpty();
  }

  @Test
  @DisplayName(
      "each line of a carton has a key of its own, so that a repetition counts nothing twice")
  void keyEachLineOfACarton() {
    var sent = sent(Map.of("all", "carton", "lot", "2605B11"));
    var other = DeliveryFixture.insulin(4, "G2607-3", "2028-05-31");

    assertThat(sent.isRest()).isTrue();
    assertThat(sent.isCarton()).isTrue();
    assertThat(sent.rest(other).key()).isEqualTo("key00001-4");
    assertThat(sent.rest(other).lot()).isEmpty();
    assertThat(sent.rest(other).quantity()).isEqualTo(new BigDecimal("60"));
    assertThat(sent.rest(new DeliveryFixture.Lot(1).line()).lot()).contains("2605B11");
  }

  @Test
  void leadBackWithAllThatWasTyped() {
    var sent = sent(Map.of("state", "OVER", "quantity", "9", "lot", "A&B", "expiry", "04/2029"));

    assertThat(sent.again().path())
        .isEqualTo(
            "/receiving/goods-in?id="
                + Tsid.text(3)
                + "&line=1&lot=A%26B&expiry=04%2F2029&quantity=9&how=OVER");
    assertThat(sent.isMonthRead()).isTrue();
  }

  @Test
  void tellAnUnreadableDateFromNone() {
    assertThat(sent(Map.of("expiry", "soon")).unreadable())
        .map(Finding::reason)
        .contains(Reason.DATE_UNREADABLE);
    assertThat(sent(Map.of("expiry", "有效期至2029.04")).unreadable()).isEmpty();
    assertThat(sent(Map.of()).unreadable()).isEmpty();
  }

  @Test
  void areNothingWithoutALineOrAKey() {
    assertThat(SentGoods.of(form(Map.of("id", Tsid.text(3), "line", "1")))).isEmpty();
    assertThat(SentGoods.of(form(Map.of("line", "1", "key", "key00001")))).isEmpty();
  }

  private static SentGoods sent(Map<String, String> values) {
    var all = new HashMap<>(values);
    all.putAll(Map.of("id", Tsid.text(3), "line", "1", "key", "key00001"));
    return SentGoods.of(form(all)).orElseThrow();
  }

  private static PostedForm form(Map<String, String> values) {
    var texts = new HashMap<String, String[]>();
    values.forEach((name, value) -> texts.put(name, new String[] {value}));
    return new PostedForm(texts);
  }
}
