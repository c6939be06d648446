package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.integration.format.Expected;

/** The open message of a scan. */
final class MessageScan {

  private static final int MOST_SEGMENTS = 200_000;
  private static final int MOST_FAULTS = 100;

  private final X12Segment st;
  private final X12Delimiters delimiters;
  private final List<String> segments = new ArrayList<>();
  private final List<X12Fault> faults = new ArrayList<>();
  private boolean parsable = true;
  private int count;

  MessageScan(X12Segment st, String raw, X12Delimiters delimiters) {
    this.st = st;
    this.delimiters = delimiters;
    take(raw);
  }

  void take(String raw) {
    count++;
    if (count > MOST_SEGMENTS) {
      tooMany();
      return;
    }
    segments.add(raw.length() > X12Segment.LONGEST ? raw.substring(0, X12Segment.LONGEST) : raw);
    check(raw);
  }

  X12Message close(Optional<X12Segment> trailer, int position) {
    trailer.ifPresentOrElse(
        this::checkTrailer, () -> fault("SE", position, "2", "", Expected.TRAILER));
    // half a message is refused as such; what else is wrong with it says nothing more
    if (parsable && trailer.isPresent() && MessageSyntax.knows(st.text(1))) {
      faults.addAll(MessageSyntax.check(st.text(1), segments, st.position(), delimiters));
    }
    return new X12Message(
        st.text(1), st.text(2), st.position(), st.position() + count - 1, segments, faults);
  }

  void fault(String tag, int position, String code, String badValue, Expected expected) {
    faults.add(X12Fault.envelope(X12Fault.Level.MESSAGE, tag, position, code, badValue, expected));
  }

  private void checkTrailer(X12Segment se) {
    if (!se.text(2).equals(st.text(2))) {
      fault("SE", se.position(), "3", se.text(2), Expected.SAME_CONTROL_NUMBER);
    }
    if (!se.isNumber(1, count)) {
      fault("SE", se.position(), "4", se.text(1), Expected.RIGHT_COUNT);
    }
  }

  /** What would make the parser give up, or read on where it should not. */
  private void check(String raw) {
    var segment = X12Segment.of(raw, st.position() + count - 1, delimiters);
    if (!segment.tag().matches("[A-Z][A-Z0-9]{1,2}")) {
      stop(segment, 0, Optional.of("1"), Optional.empty(), raw, Expected.KNOWN_SEGMENT);
    } else if (raw.length() > X12Segment.LONGEST) {
      stop(segment, 1, Optional.of("8"), Optional.of("5"), raw, Expected.LENGTH);
    } else {
      segment
          .firstElementThat(MessageScan::unprintable)
          .ifPresent(
              element ->
                  stop(
                      segment,
                      element,
                      Optional.of("8"),
                      Optional.of("6"),
                      segment.text(element).replaceAll("[^ -~]", ""),
                      Expected.CHARACTERS));
    }
  }

  private static boolean unprintable(String text) {
    return text.chars().anyMatch(c -> c < ' ' || c >= 0x7F && c < 0xA0 || c >= 0xFFF0);
  }

  private void stop(
      X12Segment segment,
      int element,
      Optional<String> segmentCode,
      Optional<String> elementCode,
      String badValue,
      Expected expected) {
    parsable = false;
    if (faults.size() >= MOST_FAULTS) {
      return;
    }
    faults.add(
        new X12Fault(
            X12Fault.Level.MESSAGE,
            segment.tag().matches("[A-Z0-9]{2,3}") ? segment.tag() : "ST",
            segment.position(),
            count,
            element,
            0,
            Optional.empty(),
            segmentCode,
            elementCode,
            Optional.empty(),
            Optional.of(badValue),
            expected));
  }

  private void tooMany() {
    if (count == MOST_SEGMENTS + 1) {
      segments.clear();
      parsable = false;
      fault("ST", st.position(), "5", MOST_SEGMENTS + " segments", Expected.SMALLER);
    }
  }
}
