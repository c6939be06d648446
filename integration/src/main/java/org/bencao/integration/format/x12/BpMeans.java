package org.bencao.integration.format.x12;

/** What a seller means by the quantity of an ACK segment with the code BP. */
public enum BpMeans {
  BACKORDERED,
  SHIPPED
}
