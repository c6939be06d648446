package org.bencao.server;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The right to write to one database. Whoever runs and asks may have it before those who sleep: in
 * strict order each commit would wait until another thread is awake. A thread that has it and opens
 * a second transaction within the first has it for that one too, else it would wait for itself.
 */
final class Turn {

  /** Who waits has a connection of the pool already; some must be left for those who read. */
  private static final int MOST_WAITING = 24;

  private final Semaphore free = new Semaphore(1);
  private Thread writer;
  private int transactions;

  /** False when it did not come in time, or at once when many wait for it. */
  boolean take(Duration patience) throws InterruptedException {
    if (takeAgain()) {
      return true;
    }
    if (free.getQueueLength() >= MOST_WAITING
        || !free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
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
