package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.integration.format.Expected;

/** One walk over the segments of an interchange: envelopes, counts and control numbers. */
final class InterchangeScan {

  private static final int MOST_FAULTS = 200;

  private final X12Header header;
  private final X12Delimiters delimiters;
  private final List<X12Group> groups = new ArrayList<>();
  private final List<X12Ta1> acknowledgements = new ArrayList<>();
  private final List<X12Fault> faults = new ArrayList<>();
  private Optional<GroupScan> group = Optional.empty();
  private int position = 1;
  private boolean ended;

  InterchangeScan(X12Header header, X12Delimiters delimiters) {
    this.header = header;
    this.delimiters = delimiters;
  }

  X12Interchange scan(String text) {
    var size = InterchangeSize.of(text, delimiters);
    if (size.isTooMuch()) {
      fault("ISA", "024", size.toString(), Expected.SMALLER);
    } else {
      walk(text);
    }
    return new X12Interchange(Optional.of(header), delimiters, groups, acknowledgements, faults);
  }

  private void walk(String text) {
    var from = IsaReader.LENGTH;
    while (!ended && from < text.length()) {
      var end = text.indexOf(delimiters.segment(), from);
      var raw = text.substring(from, end < 0 ? text.length() : end).strip();
      if (end >= 0 || raw.startsWith("IEA" + delimiters.element())) {
        take(raw);
      } else if (!raw.isEmpty()) {
        // cut off in the middle: the missing end is the fault
        position++;
      }
      from = end < 0 ? text.length() : end + 1;
    }
    finish(text, from);
  }

  private void finish(String text, int from) {
    closeGroup(Optional.empty());
    if (ended && !text.substring(from).isBlank()) {
      fault("IEA", "022", text.substring(from).strip(), Expected.NOTHING_AFTER_THE_END);
    } else if (!ended) {
      fault("IEA", "023", "", Expected.END_OF_INTERCHANGE);
    }
  }

  private void take(String raw) {
    position++;
    var segment = X12Segment.of(raw, position, delimiters);
    switch (segment.tag()) {
      case "GS" -> {
        closeGroup(Optional.empty());
        group = Optional.of(new GroupScan(segment, delimiters));
      }
      case "GE" -> closeGroupAt(segment);
      case "IEA" -> closeInterchange(segment);
      case "TA1" -> takeAcknowledgement(segment);
      default -> takeInGroup(segment, raw);
    }
  }

  private void takeInGroup(X12Segment segment, String raw) {
    if (group.isEmpty() || !group.get().take(segment, raw)) {
      fault(segment.tag(), "024", raw, Expected.ONLY_GROUPS);
    }
  }

  private void takeAcknowledgement(X12Segment segment) {
    if (group.isPresent() || !segment.text(4).matches("[AER]")) {
      fault("TA1", "024", segment.text(4), Expected.ONLY_GROUPS);
      return;
    }
    acknowledgements.add(
        new X12Ta1(
            segment.text(1), segment.text(2), segment.text(3), segment.text(4), segment.text(5)));
  }

  private void closeGroupAt(X12Segment trailer) {
    if (group.isEmpty()) {
      fault("GE", "024", trailer.text(2), Expected.ONLY_GROUPS);
    }
    closeGroup(Optional.of(trailer));
  }

  private void closeGroup(Optional<X12Segment> trailer) {
    group.ifPresent(open -> groups.add(open.close(trailer, position)));
    group = Optional.empty();
  }

  private void closeInterchange(X12Segment trailer) {
    closeGroup(Optional.empty());
    ended = true;
    if (!trailer.text(2).equals(header.control())) {
      fault("IEA", "001", trailer.text(2), Expected.SAME_CONTROL_NUMBER);
    }
    if (!trailer.isNumber(1, groups.size())) {
      fault("IEA", "021", trailer.text(1), Expected.RIGHT_COUNT);
    }
    if (groups.isEmpty() && acknowledgements.isEmpty()) {
      fault("IEA", "024", "", Expected.AT_LEAST_ONE_GROUP);
    }
  }

  private void fault(String tag, String code, String badValue, Expected expected) {
    // what follows the same mistake a thousand times says nothing new
    if (faults.size() < MOST_FAULTS) {
      faults.add(
          X12Fault.envelope(X12Fault.Level.INTERCHANGE, tag, position, code, badValue, expected));
    }
  }
}
