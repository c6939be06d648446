package org.bencao.bench;

/** Does one thing after the other, on one thread. */
@FunctionalInterface
interface Client {

  /** Returns false when there is nothing left to do. */
  boolean once() throws Exception;
}
