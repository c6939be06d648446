package org.bencao.exchange.boundary;

/** Why a receiver is not called any more. */
public enum WebhookStop {
  PERSON,
  /** It answered 410. */
  GONE,
  /** It took nothing for a week. */
  SILENT
}
