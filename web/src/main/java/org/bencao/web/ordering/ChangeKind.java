package org.bencao.web.ordering;

import org.bencao.ordering.boundary.OrderChangeView;

/** What a buyer says about a placed order. */
public enum ChangeKind {
  /** Packs are asked back. */
  CANCEL,
  /** A substitute is accepted. */
  CONSENT,
  /** A substitute is refused. */
  REFUSAL;

  static ChangeKind of(OrderChangeView.Kind kind) {
    return valueOf(kind.name());
  }
}
