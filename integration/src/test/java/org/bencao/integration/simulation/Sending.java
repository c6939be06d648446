package org.bencao.integration.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** A letter of the partner, kept and sent again with the same bytes until it is acknowledged. */
final class Sending {

  final String what;
  final LongFunction<byte[]> writer;
  final List<Long> controls = new ArrayList<>();
  long control;
  byte[] bytes;
  boolean acknowledged;
  Optional<Instant> lastSent = Optional.empty();

  Sending(String what, LongFunction<byte[]> writer, long control) {
    this.what = what;
    this.writer = writer;
    renumber(control);
  }

  /** The same letter under a new control number, which is sent at once. */
  void renumber(long number) {
    control = number;
    controls.add(number);
    bytes = writer.apply(number);
    lastSent = Optional.empty();
  }

  boolean isDue(Instant now, int patienceSeconds) {
    return !acknowledged
        && lastSent.map(last -> !last.plusSeconds(patienceSeconds).isAfter(now)).orElse(true);
  }

  @Override
  public String toString() {
    return what + " under " + controls;
  }
}
