package org.bencao.web.ordering;

import org.bencao.ordering.boundary.OrderChangeView;

/** What a seller says to a change of a placed order. */
public enum ChangeVerdict {
  ACCEPTED,
  PARTLY_ACCEPTED,
  REJECTED;

  static ChangeVerdict of(OrderChangeView.Verdict verdict) {
    return valueOf(verdict.name());
  }
}
