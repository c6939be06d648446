package org.bencao.integration.transport;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Keeps the first bytes and lets the others go by. */
final class Beginning extends OutputStream {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final int most;

  Beginning(int most) {
    this.most = most;
  }

  @Override
  public void write(int one) {
    if (kept.size() < most) {
      kept.write(one);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    kept.write(bytes, from, Math.min(count, most - kept.size()));
  }

  byte[] bytes() {
    return kept.toByteArray();
  }
}
