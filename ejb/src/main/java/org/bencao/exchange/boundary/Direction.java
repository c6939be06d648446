package org.bencao.exchange.boundary;

/** Which way a document crossed the border. */
public enum Direction {
  IN,
  OUT
}
