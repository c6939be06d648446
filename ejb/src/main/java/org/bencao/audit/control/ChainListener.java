package org.bencao.audit.control;

/** Hears a piece of a chain from its beginning to its end. */
interface ChainListener {

  void begins(ChainSpan span);

  /** Heads come in their order, each before the link whose position it names. */
  void head(ChainHead head);

  void link(ChainLink link);

  void ends();
}
