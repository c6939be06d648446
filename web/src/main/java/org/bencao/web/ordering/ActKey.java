package org.bencao.web.ordering;

/** The kind of an act on a placed order: one key of a program means one act of one kind. */
enum ActKey {
  ANSWER,
  DESPATCH,
  CANCEL,
  CONSENT;

  /** Never as short as the business refuses, never equal to that of another kind. */
  String of(String idempotencyKey) {
    return name() + ":" + idempotencyKey;
  }
}
