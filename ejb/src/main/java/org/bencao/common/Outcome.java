package org.bencao.common;

/** What a rule says of a line or an order, from the mildest to the strictest. */
public enum Outcome {
  ALLOW,
  WARN,
  APPROVE,
  REFUSE
}
