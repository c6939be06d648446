package org.bencao.ordering.boundary;

/** How far a line has left the seller (documents 1.3, delivery axis). */
public enum DeliveryState {
  NOT_SHIPPED,
  PARTLY_SHIPPED,
  SHIPPED
}
