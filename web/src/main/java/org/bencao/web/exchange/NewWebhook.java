package org.bencao.web.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.bencao.exchange.boundary.MakeWebhook;

/**
 * A receiver for events.
 *
 * @param url https, to a public address, without user or password
 */
public record NewWebhook(
    @NotNull @Size(max = 400) String url, @NotNull Optional<@Size(max = 120) String> description) {

  MakeWebhook command() {
    return new MakeWebhook(url, description.orElse(""));
  }
}
