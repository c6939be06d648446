package org.bencao.exchange.boundary;

/** Bytes for the transport; the same bytes however often they are asked for. */
public record Outgoing(long interchangeId, long partnerId, byte[] raw) {

  public Outgoing {
    raw = raw.clone();
  }

  @Override
  public byte[] raw() {
    return raw.clone();
  }
}
