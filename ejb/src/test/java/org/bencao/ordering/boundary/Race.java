package org.bencao.ordering.boundary;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets many start at the same moment and collects what each of them got. */
public final class Race {

  private Race() {}

  public static <T> List<T> of(int runners, IntFunction<T> run) {
    var barrier = new CyclicBarrier(runners);
    var threads = Executors.newFixedThreadPool(runners);
    try {
      List<Callable<T>> tasks =
          IntStream.range(0, runners)
              .<Callable<T>>mapToObj(
                  at ->
                      () -> {
                        barrier.await(60, TimeUnit.SECONDS);
                        return run.apply(at);
                      })
              .toList();
      var futures = threads.invokeAll(tasks);
      return futures.stream().map(Race::result).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T result(java.util.concurrent.Future<T> future) {
    try {
      return future.get(120, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("a runner fell", e.getCause());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
