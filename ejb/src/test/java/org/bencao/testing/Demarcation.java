package org.bencao.testing;

import java.util.concurrent.Callable;

/** How a call of a stateless bean stands to transactions, by the words of the specification. */
public interface Demarcation {

  /** Joins the running transaction, or makes one. */
  <T> T required(Callable<T> work);

  <T> T requiresNew(Callable<T> work);

  /** Without a transaction; queries outside see what is committed. */
  <T> T notSupported(Callable<T> work);

  <T> T mandatory(Callable<T> work);

  /** What a boundary may throw is unchecked; all else is a fault of the test. */
  static <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
