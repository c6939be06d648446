package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.ordering.control.Commands;

/** The keys of commands in a simulation. */
@ApplicationScoped
public class CommandsInMemory extends Commands {

  private record Key(long company, String text) {}

  private record Holder(long order, String content) {}

  @Inject Rows rows;

  @Override
  public Optional<Earlier> take(Caller caller, String key, byte[] content, long orderId) {
    var at = new Key(caller.companyId(), key);
    var mine = new Holder(orderId, HexFormat.of().formatHex(content));
    var before = rows.key(Holder.class, at);
    if (before.isEmpty()) {
      rows.putKey(at, mine);
    }
    return before.map(first -> new Earlier(first.order(), first.content().equals(mine.content())));
  }
}
