package org.bencao.common;

import java.util.function.Supplier;

/** The transaction of the boundary call that is running. */
public interface Transaction {

  /** Nothing of this call will be kept; the call still answers with a value. */
  void rollBack();

  /** Runs once after the commit, not at all after a roll-back; must not throw. */
  void afterCommit(Object key, Runnable action);

  /** What it answered the first time in this transaction, else its answer. */
  <T> T once(Object key, Supplier<T> question);
}
