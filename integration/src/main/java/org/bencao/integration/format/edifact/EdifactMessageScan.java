package org.bencao.integration.format.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.integration.format.Expected;

/** The open message of a scan. */
final class EdifactMessageScan {

  private static final int MOST_SEGMENTS = 200_000;
  private static final int MOST_FAULTS = 100;

  private final EdifactSegment unh;
  private final EdifactDelimiters delimiters;
  private final List<String> segments = new ArrayList<>();
  private final List<EdifactFault> faults = new ArrayList<>();
  private boolean parsable = true;
  private int count;

  EdifactMessageScan(EdifactSegment unh, String raw, EdifactDelimiters delimiters) {
    this.unh = unh;
    this.delimiters = delimiters;
    take(raw);
    if (!EdifactSyntax.knows(type())) {
      fault("UNH", unh.position(), "17", type(), Expected.TYPE_AGREED);
    } else if (!isVersion()) {
      fault("UNH", unh.position(), "17", version(), Expected.VERSION_AGREED);
    }
  }

  private String type() {
    return unh.text(2, 1);
  }

  private String version() {
    return unh.text(2, 2) + unh.text(2, 3);
  }

  /** CONTRL has the version of the syntax, not of a directory. */
  private boolean isVersion() {
    return type().equals("CONTRL")
        ? version().matches("D?[234]|D3|[234][0-9]?|D?[34][0-9]?")
        : version().equals(EdifactAgreement.D96A) || version().equals(EdifactAgreement.D01B);
  }

  void take(String raw) {
    count++;
    if (count > MOST_SEGMENTS) {
      tooMany();
      return;
    }
    segments.add(
        raw.length() > EdifactSegment.LONGEST ? raw.substring(0, EdifactSegment.LONGEST) : raw);
    check(raw);
  }

  EdifactMessage close(Optional<EdifactSegment> trailer, int position) {
    trailer.ifPresentOrElse(
        this::checkTrailer, () -> fault("UNT", position, "13", "", Expected.TRAILER));
    // half a message is refused as such; what else is wrong with it says nothing more
    if (parsable && trailer.isPresent() && EdifactSyntax.knows(type())) {
      faults.addAll(EdifactSyntax.check(type(), segments, unh.position(), delimiters));
    }
    return new EdifactMessage(
        type(),
        version(),
        String.join(":", unh.size() < 2 ? List.of() : unh.elements().get(2)),
        unh.text(1),
        unh.position(),
        unh.position() + count - 1,
        segments,
        faults);
  }

  void fault(String tag, int position, String code, String badValue, Expected expected) {
    faults.add(
        EdifactFault.of(EdifactFault.Level.MESSAGE, tag, position, code, badValue, expected));
  }

  private void checkTrailer(EdifactSegment unt) {
    if (!unt.text(2).equals(unh.text(1))) {
      fault("UNT", unt.position(), "28", unt.text(2), Expected.SAME_CONTROL_NUMBER);
    }
    if (!unt.isNumber(1, count)) {
      fault("UNT", unt.position(), "29", unt.text(1), Expected.RIGHT_COUNT);
    }
  }

  /** What would make the parser give up, or read on where it should not. */
  private void check(String raw) {
    var segment = EdifactSegment.of(raw, unh.position() + count - 1, delimiters);
    if (!segment.tag().matches("[A-Z]{3}")) {
      stop(segment, 0, 0, "15", raw, Expected.KNOWN_SEGMENT);
    } else if (raw.length() > EdifactSegment.LONGEST) {
      stop(segment, 0, 0, "39", raw, Expected.LENGTH);
    } else {
      for (int element = 1; element <= segment.size(); element++) {
        for (int component = 1; component <= segment.elements().get(element).size(); component++) {
          if (unprintable(segment.elements().get(element).get(component - 1))) {
            stop(
                segment,
                element + 1,
                component,
                "21",
                segment.text(element, component).replaceAll("[^ -~]", ""),
                Expected.CHARACTERS);
          }
        }
      }
    }
  }

  private static boolean unprintable(String text) {
    return text.chars().anyMatch(c -> c < ' ' || c >= 0x7F && c < 0xA0 || c >= 0xFFF0);
  }

  private void stop(
      EdifactSegment segment,
      int element,
      int component,
      String code,
      String badValue,
      Expected expected) {
    parsable = false;
    if (faults.size() < MOST_FAULTS) {
      faults.add(
          new EdifactFault(
              EdifactFault.Level.MESSAGE,
              segment.tag().matches("[A-Z]{3}") ? segment.tag() : "UNH",
              segment.position(),
              count,
              element,
              component,
              code,
              Optional.of(badValue),
              expected));
    }
  }

  private void tooMany() {
    if (count == MOST_SEGMENTS + 1) {
      segments.clear();
      parsable = false;
      fault("UNH", unh.position(), "18", MOST_SEGMENTS + " segments", Expected.SMALLER);
    }
  }
}
