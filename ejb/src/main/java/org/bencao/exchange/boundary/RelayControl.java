package org.bencao.exchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bencao.exchange.control.RelayWake;

/** Opens the relay when the broker's side is up, and closes it before that goes down. */
@ApplicationScoped
public class RelayControl {

  @Inject RelayWake wake;

  public void open() {
    wake.open(true);
  }

  public void close() {
    wake.open(false);
  }
}
