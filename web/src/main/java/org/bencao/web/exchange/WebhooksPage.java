package org.bencao.web.exchange;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.MakeWebhook;
import org.bencao.exchange.boundary.MakeWebhookResult;
import org.bencao.exchange.boundary.MakeWebhookResult.Made;
import org.bencao.exchange.boundary.MakeWebhookResult.Refused;
import org.bencao.exchange.boundary.MakeWebhookResult.Shut;
import org.bencao.exchange.boundary.WebhookChange;
import org.bencao.exchange.boundary.WebhookDeliveryRow;
import org.bencao.exchange.boundary.WebhookDeliveryService;
import org.bencao.exchange.boundary.WebhookService;
import org.bencao.web.organisation.Said;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Text;

/** Where the company hears of its orders, and what became of each event. */
@Named
@ViewScoped
public class WebhooksPage implements Serializable {

  @Inject WebhookService webhooks;
  @Inject WebhookDeliveryService deliveries;
  @Inject CurrentCaller caller;
  @Inject ShownWebhooks shown;
  @Inject PageParameters asked;
  @Inject Words words;
  @Inject Text text;
  @Inject Clock clock;

  private long chosenId;
  private String older = "";
  private String url = "";
  private String description = "";
  private String secret = "";
  private Said said = Said.nothing();

  /** With a receiver in the address its events are shown, else a new one can be made. */
  public void open() {
    if (asked.text("id").isEmpty()) {
      return;
    }
    var webhook = asked.id("id").flatMap(shown::find);
    if (webhook.isEmpty()) {
      asked.notFound();
      return;
    }
    chosenId = webhook.get().id();
    older = asked.id("older").map(Tsid::text).orElse("");
  }

  public void make() {
    var result = webhooks.make(caller.get(), new MakeWebhook(url.strip(), description.strip()));
    secret = "";
    shown.forget();
    if (result instanceof Made made) {
      secret = made.secret();
      said = Said.done("make", text.of("exchange.webhooks.made"));
      url = "";
      description = "";
    } else {
      said = Said.fault("make", text.of(refusal(result)));
    }
  }

  private static String refusal(MakeWebhookResult result) {
    return result instanceof Shut shut
        ? "exchange.webhooks.fault." + shut.fault()
        : "exchange.webhooks.refused." + ((Refused) result).cause();
  }

  public void switchOn() {
    answer(webhooks.switchOn(caller.get(), chosenId));
  }

  public void switchOff() {
    answer(webhooks.switchOff(caller.get(), chosenId));
  }

  public void rotate() {
    var fresh = webhooks.rotate(caller.get(), chosenId);
    answer(fresh.isPresent() ? WebhookChange.CHANGED : WebhookChange.NOT_FOUND);
    secret = fresh.orElse("");
  }

  public void remove() {
    webhooks.remove(caller.get(), chosenId);
    asked.go("/exchange/webhooks");
  }

  /** Named by the button, not by its row: rows move while events arrive. */
  public void sendAgain() {
    asked.id("delivery").ifPresent(id -> answer(deliveries.sendAgain(caller.get(), id)));
  }

  private void answer(WebhookChange change) {
    secret = "";
    shown.forget();
    var answer = text.of("exchange.webhooks.change." + change.name());
    said = change == WebhookChange.CHANGED ? Said.done("act", answer) : Said.fault("act", answer);
  }

  public List<WebhookLine> getWebhooks() {
    var rows = rows();
    return shown.all().stream()
        .map(webhook -> rows.line(webhook, webhook.id() == chosenId))
        .toList();
  }

  /** Somebody may have removed it meanwhile. */
  public WebhookLine getChosen() {
    return shown.find(chosenId).map(webhook -> rows().line(webhook, true)).orElse(null);
  }

  public List<DeliveryLine> getDeliveries() {
    var rows = rows();
    return page().rows().stream().map(rows::delivery).toList();
  }

  public String getOlder() {
    return page().older().orElse("");
  }

  private Page<WebhookDeliveryRow> page() {
    return shown.page(chosenId, Optional.of(older).filter(key -> !key.isEmpty()));
  }

  private WebhookRows rows() {
    return new WebhookRows(words.here(), clock.instant());
  }

  /** Shown once. */
  public String getSecret() {
    return secret;
  }

  public Said getSaid() {
    return said;
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }
}
