package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.exchange.boundary.MessageFilter;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.control.JournalQueries;
import org.bencao.exchange.entity.JournalMessage;

/** The journal as the platform's own operator sees it. */
@ApplicationScoped
public class JournalInMemory extends JournalQueries {

  @Inject Rows rows;

  /** Newest first; of the views the one for people. */
  @Override
  public boolean sees(Caller caller, long id) {
    return find(caller, id).isPresent();
  }

  @Override
  public List<JournalMessage> page(Caller caller, MessageFilter filter, Instant startOfDay) {
    if (filter.view() != MessageFilter.View.NEEDS_PERSON) {
      throw new IllegalArgumentException("outside the simulation: " + filter.view());
    }
    return rows.all(JournalMessage.class, JournalInMemory::needsPerson).stream()
        .sorted(Comparator.comparing(JournalMessage::id).reversed())
        .limit(filter.size() + 1L)
        .toList();
  }

  private static boolean needsPerson(JournalMessage row) {
    return row.state() == MessageState.QUARANTINED
        || row.state() == MessageState.SEND_REFUSED
        || row.isStuck();
  }

  @Override
  public Optional<JournalMessage> find(Caller caller, long id) {
    return rows.find(JournalMessage.class, id);
  }
}
