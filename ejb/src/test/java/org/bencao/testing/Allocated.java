package org.bencao.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a thread asks of the heap while it does something: it never holds more than that. */
public final class Allocated {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocated() {}

  /** Bytes. */
  public static long by(Runnable act) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    act.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
