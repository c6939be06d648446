package org.bencao.web.receiving;

import org.bencao.receiving.boundary.PackAct;

/** What a person or a till may say of a pack. */
public enum PackFate {
  DISPENSED,
  DESTROYED,
  SAMPLED,
  EXPORTED,
  /** It was said by mistake, within the last ten days. */
  RESTORED;

  PackAct act() {
    return PackAct.valueOf(name());
  }
}
