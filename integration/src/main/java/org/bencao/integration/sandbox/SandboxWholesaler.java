package org.bencao.integration.sandbox;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * The ERP of a simulated wholesaler, without clock, threads or transport. What it returns is on the
 * disk before; what it gets twice it books once.
 */
final class SandboxWholesaler implements AutoCloseable {

  private final Path file;
  private final SandboxProfile profile;
  private final ArmedScenarios armed;
  private final ArrivalReader arrivals;
  private final Reception reception;
  private final Performance performance;
  private Books books;
  private SandboxLedger ledger;
  private Archive archive;

  SandboxWholesaler(
      SandboxProfile profile, SandboxCatalogue catalogue, Path file, ArmedScenarios armed) {
    this.file = file;
    this.profile = profile;
    this.armed = armed;
    this.arrivals = new ArrivalReader(profile.agreement());
    this.reception = new Reception(profile, catalogue, armed);
    this.performance = new Performance(profile, catalogue);
    open();
  }

  /** Takes an interchange in; what it returns leaves at once. */
  synchronized List<Send> receive(byte[] bytes, Instant now) {
    return keep(now, act -> reception.take(arrivals.read(bytes), books, act));
  }

  /** What has become due: answers of the scripts, and repeats of what nobody acknowledged. */
  synchronized List<Send> due(Instant now) {
    return keep(
        now,
        act -> {
          books.due(profile.pace(), now).forEach(document -> act.repeat(document, 0));
          books.unfinished().forEach(booking -> performance.play(booking, books, act));
        });
  }

  synchronized Books.Sums sums() {
    return books.sums();
  }

  @Override
  public synchronized void close() {
    ledger.close();
  }

  private List<Send> keep(Instant now, Consumer<Act> work) {
    var act = new Act(books, archive, now);
    try {
      work.accept(act);
      ledger.append(act.entries());
    } catch (RuntimeException e) {
      // the books may not know more than the disk does
      ledger.close();
      open();
      throw e;
    }
    return act.sends();
  }

  private void open() {
    books = new Books();
    ledger =
        new SandboxLedger(
            file,
            entry -> {
              books.enter(entry);
              armed.used(entry.text("armed"));
            });
    archive = new Archive(ledger, arrivals, profile.agreement());
  }
}
