package org.bencao.integration.format.edifact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.integration.format.Expected;

/** One walk over the segments of an interchange: envelopes, counts and control numbers. */
final class EdifactScan {

  private static final int MOST_FAULTS = 200;
  private static final int MOST_SEGMENTS = 500_000;

  private final EdifactHeader header;
  private final EdifactDelimiters delimiters;
  private final List<EdifactMessage> messages = new ArrayList<>();
  private final List<EdifactFault> faults = new ArrayList<>();
  private final Set<String> controls = new HashSet<>();
  private Optional<EdifactMessageScan> message = Optional.empty();
  private int position = 1;
  private boolean ended;

  EdifactScan(EdifactHeader header, EdifactDelimiters delimiters) {
    this.header = header;
    this.delimiters = delimiters;
  }

  EdifactInterchange scan(String text, int begin) {
    var from = begin;
    while (!ended && from < text.length() && position <= MOST_SEGMENTS) {
      var end = delimiters.end(text, from);
      var raw = stripped(text.substring(from, end < 0 ? text.length() : end));
      if (end >= 0 || raw.startsWith("UNZ" + delimiters.element())) {
        take(raw);
      } else if (!raw.isEmpty()) {
        // cut off in the middle: the missing end is the fault
        position++;
      }
      from = end < 0 ? text.length() : end + 1;
    }
    finish(text, from);
    return new EdifactInterchange(Optional.of(header), delimiters, messages, faults);
  }

  /** Without blanks around it, but for one that is released. */
  private String stripped(String raw) {
    var bare = raw.strip();
    boolean released = !bare.isEmpty() && bare.charAt(bare.length() - 1) == delimiters.release();
    return released && raw.length() > raw.indexOf(bare) + bare.length() ? bare + " " : bare;
  }

  private void finish(String text, int from) {
    close(Optional.empty());
    if (position > MOST_SEGMENTS) {
      fault("UNB", "18", MOST_SEGMENTS + " segments", Expected.SMALLER);
    } else if (ended && !text.substring(from).isBlank()) {
      fault("UNZ", "33", text.substring(from).strip(), Expected.NOTHING_AFTER_THE_END);
    } else if (!ended) {
      fault("UNZ", "13", "", Expected.END_OF_INTERCHANGE);
    }
  }

  private void take(String raw) {
    position++;
    var segment = EdifactSegment.of(raw, position, delimiters);
    switch (segment.tag()) {
      case "UNH" -> {
        close(Optional.empty());
        if (!isNamed(segment)) {
          // nobody could be told which message it is
          fault("UNH", "13", raw, Expected.ELEMENT_PRESENT);
        }
        message = Optional.of(new EdifactMessageScan(segment, raw, delimiters));
        if (!controls.add(segment.text(1))) {
          message.get().fault("UNH", position, "26", segment.text(1), Expected.UNIQUE);
        }
      }
      case "UNT" -> {
        if (message.isEmpty()) {
          fault("UNT", "33", raw, Expected.SEGMENT_HERE);
        } else {
          message.get().take(raw);
        }
        close(Optional.of(segment));
      }
      case "UNZ" -> end(segment);
      default -> {
        if (message.isEmpty()) {
          // groups (UNG, UNE) are nothing that we agree on
          fault(segment.tag(), "33", raw, Expected.SEGMENT_HERE);
        } else {
          message.get().take(raw);
        }
      }
    }
  }

  private static boolean isNamed(EdifactSegment unh) {
    return unh.text(1).matches(EdifactHeader.CONTROL)
        && unh.text(2, 1).matches("[A-Z]{1,6}")
        && unh.text(2, 2).matches("[0-9A-Z]{1,3}")
        && unh.text(2, 3).matches("[0-9A-Z]{1,3}")
        && unh.text(2, 4).matches("[0-9A-Z]{1,3}")
        && unh.text(2, 5).matches("[0-9A-Za-z]{0,6}");
  }

  private void close(Optional<EdifactSegment> trailer) {
    message.ifPresent(open -> messages.add(open.close(trailer, position)));
    message = Optional.empty();
  }

  private void end(EdifactSegment unz) {
    close(Optional.empty());
    ended = true;
    if (!unz.text(2).equals(header.control())) {
      fault("UNZ", "28", unz.text(2), Expected.SAME_CONTROL_NUMBER);
    }
    if (!unz.isNumber(1, messages.size())) {
      fault("UNZ", "29", unz.text(1), Expected.RIGHT_COUNT);
    }
    if (messages.isEmpty()) {
      fault("UNZ", "32", "", Expected.SEGMENT_PRESENT);
    }
  }

  private void fault(String tag, String code, String badValue, Expected expected) {
    // what follows the same mistake a thousand times says nothing new
    if (faults.size() < MOST_FAULTS) {
      faults.add(
          EdifactFault.of(EdifactFault.Level.INTERCHANGE, tag, position, code, badValue, expected));
    }
  }
}
