package org.bencao.receiving.boundary;

/** How far a return has come (documents 1.3); words under {@code receiving.return.state.{NAME}}. */
public enum ReturnState {
  REQUESTED,
  AUTHORISED,
  SHIPPED_BACK,
  RECEIVED_BY_SELLER,
  CREDITED,
  REFUSED;

  /** Somebody still has to do something about it. */
  public boolean isOpen() {
    return this != CREDITED && this != REFUSED;
  }
}
