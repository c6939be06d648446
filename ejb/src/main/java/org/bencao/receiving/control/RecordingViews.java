package org.bencao.receiving.control;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.compliance.boundary.TemperatureFacts.Reading;
import org.bencao.receiving.boundary.RecordingView;
import org.bencao.receiving.control.RecorderFile.Result.Read;
import org.bencao.receiving.entity.TemperatureRecording;

/** Shows what recorders wrote. */
final class RecordingViews {

  private static final int STEPS = 120;
  private static final Comparator<Reading> BY_WARMTH = Comparator.comparing(Reading::celsius);

  private RecordingViews() {}

  /** Nothing of a file that can no longer be read. */
  static Optional<RecordingView> of(TemperatureRecording kept, ZoneId zone) {
    return RecorderFile.read(kept.name(), kept.bytes(), zone) instanceof Read read
        ? Optional.of(of(kept, read))
        : Optional.empty();
  }

  private static RecordingView of(TemperatureRecording kept, Read read) {
    var readings = read.recording().readings();
    return new RecordingView(
        kept.id(),
        kept.name(),
        read.recording().from(),
        read.recording().to(),
        warmth(readings.stream().min(BY_WARMTH)),
        warmth(readings.stream().max(BY_WARMTH)),
        readings.size(),
        read.recording().longestGap(),
        points(readings),
        kept.addedAt(),
        kept.addedBy());
  }

  private static BigDecimal warmth(Optional<Reading> reading) {
    return reading.map(Reading::celsius).orElseThrow();
  }

  /** Of each step the coldest and the warmest, so that no peak is lost in the drawing. */
  private static List<RecordingView.Point> points(List<Reading> readings) {
    var points = new ArrayList<Reading>();
    int step = Math.max(1, readings.size() / STEPS);
    for (int at = 0; at < readings.size(); at += step) {
      var some = readings.subList(at, Math.min(at + step, readings.size()));
      Stream.of(some.stream().min(BY_WARMTH), some.stream().max(BY_WARMTH))
          .flatMap(Optional::stream)
          .distinct()
          .sorted(Comparator.comparing(Reading::at))
          .forEach(points::add);
    }
    return points.stream().map(one -> new RecordingView.Point(one.at(), one.celsius())).toList();
  }
}
