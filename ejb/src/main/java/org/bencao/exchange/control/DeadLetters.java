package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.entity.Interchange;
import org.bencao.exchange.entity.OutboxEntry;

/**
 * What the broker gave up to hand over: what is written goes to a person's list and is not driven
 * again by itself; what could not even be written is on no list, and goes on trying.
 */
@ApplicationScoped
public class DeadLetters {

  private static final Duration UNWRITTEN = Duration.ofMinutes(15);

  @Inject Messages messages;
  @Inject Clock clock;

  public void park(OutboxEntry entry, String why) {
    written(entry)
        .ifPresentOrElse(
            interchange -> park(entry, interchange, why),
            () -> entry.postpone(why, clock.instant().plus(UNWRITTEN)));
  }

  private Optional<Interchange> written(OutboxEntry entry) {
    return entry.kind() == OutboxKind.ACKNOWLEDGEMENT
        ? Optional.of(messages.interchange(entry.subject()))
        : messages.writtenFor(entry.id());
  }

  private void park(OutboxEntry entry, Interchange interchange, String why) {
    var now = clock.instant();
    var open =
        messages.of(interchange.id()).stream()
            .filter(message -> message.ackedAt().isEmpty())
            .toList();
    open.forEach(message -> message.stuck(Map.of("cause", why), now));
    if (open.isEmpty() || interchange.isAcknowledgement()) {
      // answered long ago; or whoever drives it makes a new obligation, as a repeat does
      entry.done(now);
    } else {
      entry.park(why);
    }
  }
}
