package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.bencao.system.Portal;
import org.bencao.system.Settings;
import org.bencao.system.Until;

/** The server that several benchmarks share: started for the first of them, stopped at the end. */
final class Stage implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int HTTP = 8080;

  private Optional<Ground> ground = Optional.empty();
  private Optional<Portal> portal = Optional.empty();

  Ground ground() throws Exception {
    if (ground.isEmpty()) {
      ground = Optional.of(Ground.made());
    }
    return ground.get();
  }

  /** Running, as it is started in earnest. */
  Portal portal() throws Exception {
    return portal.isPresent() ? portal.get() : start(ground().settings());
  }

  /** Running with other settings; whoever asks for that clears the stage afterwards. */
  Portal start(Settings settings) throws Exception {
    clear();
    portal = Optional.of(Portal.start(settings));
    return portal.get();
  }

  void clear() {
    portal.ifPresent(Portal::close);
    portal = Optional.empty();
  }

  ServerProcess process() throws Exception {
    return ServerProcess.of(ground().settings());
  }

  int port() throws Exception {
    return HTTP + ground().settings().offset();
  }

  /** Until all that the orders set going is done. */
  void drained() throws Exception {
    var here = ground();
    Until.holds("the outbox is drained", PATIENCE, () -> here.openRows() == 0);
  }

  @Override
  public void close() throws SQLException, IOException {
    clear();
    if (ground.isPresent()) {
      ground.get().close();
    }
  }
}
