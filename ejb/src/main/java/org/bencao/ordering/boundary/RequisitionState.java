package org.bencao.ordering.boundary;

/** Where a requisition stands; words under {@code ordering.requisition.{name}}. */
public enum RequisitionState {
  WAITING,
  /** The order was placed. */
  APPROVED,
  REFUSED,
  /** The buyer took it back. */
  WITHDRAWN,
  /** Nobody decided in time. */
  EXPIRED
}
