package org.bencao.web.ordering;

/** What a key that orders are placed under looks like; a UUID will do. */
public final class IdempotencyKeys {

  /** No colon: a submission adds one and the supplier for each of its orders. */
  public static final String FORM = "[A-Za-z0-9-]{1,64}";

  private IdempotencyKeys() {}
}
