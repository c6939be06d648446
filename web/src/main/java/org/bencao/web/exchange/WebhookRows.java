package org.bencao.web.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.WebhookDeliveryRow;
import org.bencao.exchange.boundary.WebhookDeliveryState;
import org.bencao.exchange.boundary.WebhookFault;
import org.bencao.exchange.boundary.WebhookRow;

/** Draws receivers and what was sent to them for one reader. */
final class WebhookRows {

  private static final String ORDER = "order.";

  private final Wording words;
  private final Instant now;

  WebhookRows(Wording words, Instant now) {
    this.words = words;
    this.now = now;
  }

  WebhookLine line(WebhookRow webhook, boolean current) {
    return new WebhookLine(
        Tsid.text(webhook.id()),
        webhook.url(),
        webhook.description(),
        words.figures().minute(webhook.createdAt(), now),
        state(webhook),
        webhook.active(),
        current);
  }

  private Tag state(WebhookRow webhook) {
    if (webhook.stop().isPresent()) {
      return tag("", "ban", words.page("exchange.webhooks.stop." + webhook.stop().get()));
    }
    return webhook
        .failingSince()
        .map(since -> words.figures().minute(since, now))
        .map(since -> words.page("exchange.webhooks.failing", "time", since))
        .map(text -> tag("warn", "exclamation-triangle", text))
        .orElseGet(() -> tag("ok", "check", words.page("exchange.webhooks.active")));
  }

  DeliveryLine delivery(WebhookDeliveryRow row) {
    return new DeliveryLine(
        Tsid.text(row.id()),
        words.figures().shortly(row.createdAt(), now),
        event(row.kind()),
        row.kind(),
        row.orderNumber().orElse("–"),
        look(row.state()),
        row.attempts(),
        why(row),
        row.payload());
  }

  /** The words of the order's story. */
  private String event(String kind) {
    return kind.startsWith(ORDER)
        ? words.business(
            "ordering.event."
                + kind.substring(ORDER.length()).toUpperCase(Locale.ROOT).replace('-', '_'))
        : words.page("exchange.webhooks.ping");
  }

  private Tag look(WebhookDeliveryState state) {
    var text = words.page("exchange.webhooks.state." + state);
    return switch (state) {
      case WAITING -> tag("info", "clock", text);
      case DELIVERED -> tag("ok", "check", text);
      case FAILED -> tag("bad", "times-circle", text);
    };
  }

  /** What was answered, and when it is tried again. */
  private String why(WebhookDeliveryRow row) {
    var said =
        row.fault()
            .map(fault -> fault(fault, row.status()))
            .or(() -> row.status().map(String::valueOf));
    var next =
        row.nextAt()
            .filter(at -> row.attempts() > 0)
            .map(at -> words.page("exchange.webhooks.next", "time", time(at)));
    return Stream.of(said, next).flatMap(Optional::stream).collect(Collectors.joining(" · "));
  }

  private String time(Instant at) {
    return words.figures().shortly(at, now);
  }

  private String fault(WebhookFault fault, Optional<Integer> status) {
    return fault == WebhookFault.STATUS
        ? words.page("exchange.webhooks.status", "status", String.valueOf(status.orElse(0)))
        : words.page("exchange.webhooks.fault." + fault);
  }

  private static Tag tag(String hue, String icon, String text) {
    return new Tag(hue, icon, text);
  }
}
