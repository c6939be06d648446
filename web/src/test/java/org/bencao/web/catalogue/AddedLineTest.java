package org.bencao.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ChangeDraftResult;
import org.bencao.ordering.boundary.DraftView;
import org.bencao.ordering.boundary.PadLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A quantity that was added from the catalogue")
class AddedLineTest {

  private static final long LINE = 12;

  @Test
  void isToldWithItsDraftAndLine() {
    var told = told(Locale.ENGLISH, changed(List.of()));

    assertThat(told.tone()).isEqualTo("ok");
    assertThat(told.words())
        .isEqualTo(
            "Added to the draft “Tuesday”, line 3: "
                + "Ibuprofen capsules 0.3 g × 20 capsules, 25 box.");
    assertThat(told.draft()).isEqualTo(Tsid.text(5));
    assertThat(told.offer()).isEmpty();
  }

  @Test
  void bringsTheCheckOfThePadAlong() {
    var multiple =
        Finding.of(Reason.ORDER_MULTIPLE, Optional.of(3), Map.of("qty", "25", "limit", "12"));

    var told = told(Locale.SIMPLIFIED_CHINESE, changed(List.of(multiple)));

    assertThat(told.tone()).isEqualTo("warn");
    assertThat(told.words()).isEqualTo("已加入草稿“Tuesday”第 3 行：布洛芬缓释胶囊 0.3 g × 20粒，25 盒。25不是12的倍数。");
  }

  @Test
  void comesBackAsTypedWhenItIsRefused() {
    var unreadable = Finding.of(Reason.QUANTITY_UNREADABLE, Optional.empty(), Map.of("raw", "ab"));

    var told = told(Locale.ENGLISH, new ChangeDraftResult.Refused(unreadable));

    assertThat(told.tone()).isEqualTo("bad");
    assertThat(told.words())
        .isEqualTo("\"ab\" is not a whole number above 0. Type a whole number.");
    assertThat(told.offer()).isEqualTo("OFFER");
    assertThat(told.typed()).isEqualTo("ab");
  }

  private static Told told(Locale locale, ChangeDraftResult result) {
    return new AddedLine(CatalogueFixture.words(locale)).told(result, "OFFER", "ab");
  }

  private static ChangeDraftResult changed(List<Finding> findings) {
    var line =
        new PadLine(
            LINE,
            3,
            CatalogueFixture.offer(CatalogueFixture.item(), 1, Optional.empty()),
            new BigDecimal("25"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            CatalogueFixture.TODAY,
            findings,
            List.of());
    var draft =
        new DraftView(
            5,
            "Tuesday",
            1,
            1,
            Instant.EPOCH,
            "Lin Wei",
            Optional.empty(),
            List.of(line),
            List.of(),
            0,
            0,
            List.of(),
            List.of(),
            List.of());
    return new ChangeDraftResult.Changed(draft, LINE);
  }
}
