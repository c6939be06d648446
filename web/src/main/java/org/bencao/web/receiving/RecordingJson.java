package org.bencao.web.receiving;

import java.time.Instant;
import org.bencao.receiving.boundary.RecordingView;
import org.bencao.web.rest.Id;

/**
 * What a temperature recorder wrote on the way of a delivery, in degrees Celsius.
 *
 * @param longestGap seconds between two readings, at most
 */
public record RecordingJson(
    Id id,
    String name,
    Instant from,
    Instant to,
    String lowest,
    String highest,
    int readings,
    long longestGap,
    Instant addedAt,
    String addedBy) {

  static RecordingJson of(RecordingView one) {
    return new RecordingJson(
        Id.of(one.id()),
        one.name(),
        one.from(),
        one.to(),
        one.lowest().toPlainString(),
        one.highest().toPlainString(),
        one.readings(),
        one.longestGap().toSeconds(),
        one.addedAt(),
        one.addedBy());
  }
}
