package org.bencao.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets clients work at the same time, each as fast as it gets answers. */
final class Clients {

  /** As many as the goals ask for. */
  static final int COUNT = 8;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Clients() {}

  /** Until the time is up or there is nothing left to do. */
  static Work work(Duration time, List<? extends Client> clients) throws Exception {
    var pool = Executors.newFixedThreadPool(clients.size());
    long start = System.nanoTime();
    long end = start + time.toNanos();
    try {
      var running = new ArrayList<Future<Work>>();
      for (var client : clients) {
        running.add(pool.submit(until(end, client)));
      }
      long done = 0;
      long allocated = 0;
      for (var one : running) {
        done += one.get().done();
        allocated += one.get().allocated();
      }
      return new Work(done, (System.nanoTime() - start) / 1e9, allocated);
    } finally {
      pool.shutdownNow();
    }
  }

  private static Callable<Work> until(long end, Client client) {
    return () -> {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      long done = 0;
      while (System.nanoTime() < end && client.once()) {
        done++;
      }
      return new Work(done, 0, THREADS.getCurrentThreadAllocatedBytes() - before);
    };
  }
}
