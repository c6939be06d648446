package org.bencao.exchange.boundary;

/** Why a receiver may not be called, or did not take an event. */
public enum WebhookFault {
  /** No absolute URL of 400 printable ASCII characters at most, without a fragment. */
  URL_UNREADABLE,
  URL_NOT_HTTPS,
  /** A user or a password before the host. */
  URL_CREDENTIALS,
  HOST_UNKNOWN,
  /** One of its addresses lies in a network that is not the public one. */
  HOST_NOT_PUBLIC,
  NO_CONNECTION,
  /** TLS failed: no certificate for that host from an authority that the server trusts. */
  NOT_TRUSTED,
  /** The connection broke, or what came was no HTTP. */
  NO_ANSWER,
  TIMEOUT,
  /** Any status but 2xx; redirects are not followed. */
  STATUS,
  /** The receiver was switched off while the event waited. */
  SWITCHED_OFF,
  /** The portal itself failed on it more than once. */
  BROKEN_OFF
}
