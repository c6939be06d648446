package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Companies with an active receiver, as this server knows them: read every three seconds by {@link
 * WebhookTimer}. It only saves work: who stands here is looked up again in the transaction of the
 * fact; a receiver made on another server is heard of by the next look, on this one at once.
 */
@ApplicationScoped
public class WebhookListeners {

  /** Absent until the first look; until then everybody may listen. */
  private volatile Optional<Set<Long>> companies = Optional.empty();

  private volatile int version;

  public boolean isAnybody() {
    return companies.map(known -> !known.isEmpty()).orElse(true);
  }

  public Set<Long> among(Set<Long> asked) {
    return companies
        .map(known -> asked.stream().filter(known::contains).collect(Collectors.toSet()))
        .orElse(asked);
  }

  /** To be asked before a look begins. */
  public int version() {
    return version;
  }

  /** What a look found, unless somebody was added since it began: the next one will know. */
  public synchronized void know(int since, Set<Long> all) {
    if (since == version) {
      companies = Optional.of(Set.copyOf(all));
    }
  }

  public synchronized void add(long company) {
    version++;
    companies =
        companies.map(
            known -> {
              var more = new HashSet<>(known);
              more.add(company);
              return Set.copyOf(more);
            });
  }
}
