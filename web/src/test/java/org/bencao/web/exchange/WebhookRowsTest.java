package org.bencao.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.bencao.exchange.boundary.WebhookDeliveryRow;
import org.bencao.exchange.boundary.WebhookDeliveryState;
import org.bencao.exchange.boundary.WebhookFault;
import org.bencao.exchange.boundary.WebhookRow;
import org.bencao.exchange.boundary.WebhookStop;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.web.shell.PageTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("J2: receivers and events as the page shows them")
class WebhookRowsTest {

  private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

  private final WebhookRows rows = new WebhookRows(words(Locale.ENGLISH), NOW);
  private final WebhookRows chinese = new WebhookRows(words(Locale.SIMPLIFIED_CHINESE), NOW);

  @Test
  void saysSinceWhenAReceiverTakesNothing() {
    var failing = webhook(Optional.empty(), Optional.of(NOW.minusSeconds(600)));

    assertThat(rows.line(failing, false).state().text()).isEqualTo("Takes nothing since 07:50");
    assertThat(rows.line(webhook(Optional.empty(), Optional.empty()), false).state().hue())
        .isEqualTo("ok");
  }

  @ParameterizedTest
  @EnumSource(WebhookStop.class)
  void saysWhyAReceiverIsOff(WebhookStop stop) {
    assertThat(rows.line(webhook(Optional.of(stop), Optional.empty()), false).state().text())
        .containsIgnoringCase("off");
  }

  @ParameterizedTest
  @EnumSource(OrderEvent.class)
  void hasWordsForEveryEvent(OrderEvent event) {
    var kind = "order." + event.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var row = sent(kind, WebhookDeliveryState.DELIVERED, Optional.of(204), Optional.empty());

    assertThat(rows.delivery(row).event()).isNotBlank();
    assertThat(chinese.delivery(row).event()).isNotEqualTo(rows.delivery(row).event());
  }

  @ParameterizedTest
  @EnumSource(WebhookFault.class)
  void hasWordsForEveryFault(WebhookFault fault) {
    var row = sent("ping", WebhookDeliveryState.FAILED, Optional.empty(), Optional.of(fault));

    assertThat(rows.delivery(row).why()).isNotBlank();
    assertThat(chinese.delivery(row).why()).isNotEqualTo(rows.delivery(row).why());
  }

  @Test
  void saysWhatWasAnsweredAndWhenItIsTriedAgain() {
    var fault = Optional.of(WebhookFault.STATUS);
    var row = sent("ping", WebhookDeliveryState.WAITING, Optional.of(503), fault);

    assertThat(rows.delivery(row).why()).isEqualTo("answered 503 · again at 08:01:00");
    assertThat(rows.delivery(row).event()).isEqualTo("Trial");
  }

  private static WebhookRow webhook(Optional<WebhookStop> stop, Optional<Instant> failingSince) {
    return new WebhookRow(
        1, "https://erp.example/", "ERP", stop.isEmpty(), stop, failingSince, NOW, "PERSON:1");
  }

  private static WebhookDeliveryRow sent(
      String kind,
      WebhookDeliveryState state,
      Optional<Integer> status,
      Optional<WebhookFault> fault) {
    boolean waits = state == WebhookDeliveryState.WAITING;
    return new WebhookDeliveryRow(
        1,
        kind,
        Optional.empty(),
        Optional.empty(),
        "{}",
        NOW,
        state,
        1,
        status,
        fault,
        Optional.of(NOW.plusSeconds(60)).filter(at -> waits),
        Optional.of(NOW).filter(at -> !waits));
  }

  private static Wording words(Locale locale) {
    var texts = PageTexts.in(locale);
    return new Wording(
        (key, named) -> texts.get(key, map(named)), new Figures(locale, ZoneOffset.UTC));
  }

  private static HashMap<String, Object> map(Object... named) {
    var map = new HashMap<String, Object>();
    for (int at = 0; at < named.length; at += 2) {
      map.put((String) named[at], named[at + 1]);
    }
    return map;
  }
}
