package org.bencao.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The right to write to one database. Given in the order of asking; a thread that has it and opens
 * a second transaction within the first has it for that one too, else it would wait for itself.
 */
final class Turn {

  private final Semaphore free = new Semaphore(1, true);
  private Thread writer;
  private int transactions;

  /** False when it did not come in time. */
  boolean take(Duration patience) throws InterruptedException {
    if (takeAgain()) {
      return true;
    }
    if (!free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
      return false;
    }
    synchronized (this) {
      writer = Thread.currentThread();
      transactions = 1;
    }
    return true;
  }

  private synchronized boolean takeAgain() {
    if (writer != Thread.currentThread()) {
      return false;
    }
    transactions++;
    return true;
  }

  /** By whatever thread ends the transaction: one that takes too long is ended by another. */
  synchronized void giveBack() {
    transactions--;
    if (transactions == 0) {
      writer = null;
      free.release();
    }
  }
}
