package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.integration.format.Expected;

/** The open functional group of a scan. */
final class GroupScan {

  /** What a group may carry (GS01, DE 479). */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("AG", "824"),
          Map.entry("AN", "180"),
          Map.entry("CA", "865"),
          Map.entry("FA", "997"),
          Map.entry("IN", "810"),
          Map.entry("PC", "860"),
          Map.entry("PO", "850"),
          Map.entry("PR", "855"),
          Map.entry("RC", "861"),
          Map.entry("SC", "832"),
          Map.entry("SH", "856"));

  private final X12Segment gs;
  private final X12Delimiters delimiters;
  private final List<X12Message> messages = new ArrayList<>();
  private final List<X12Fault> faults = new ArrayList<>();
  private final Set<String> controls = new HashSet<>();
  private Optional<MessageScan> message = Optional.empty();
  private int lastPosition;

  GroupScan(X12Segment gs, X12Delimiters delimiters) {
    this.gs = gs;
    this.delimiters = delimiters;
    this.lastPosition = gs.position();
    if (!TYPES.containsKey(gs.text(1))) {
      fault("GS", gs.position(), "1", gs.text(1), Expected.TYPE_AGREED);
    }
    if (!gs.text(8).startsWith(X12Agreement.V4010) && !gs.text(8).startsWith(X12Agreement.V5010)) {
      fault("GS", gs.position(), "2", gs.text(8), Expected.VERSION_AGREED);
    }
    if (!gs.text(6).matches("[0-9]{1,9}")) {
      fault("GS", gs.position(), "6", gs.text(6), Expected.CONTROL_NUMBER);
    }
  }

  /** Whether the segment has a place here: in a message, or as the start of one. */
  boolean take(X12Segment segment, String raw) {
    lastPosition = segment.position();
    if (segment.tag().equals("ST")) {
      closeMessage(Optional.empty());
      message = Optional.of(start(segment, raw));
      return true;
    }
    if (message.isEmpty()) {
      return false;
    }
    message.get().take(raw);
    if (segment.tag().equals("SE")) {
      closeMessage(Optional.of(segment));
    }
    return true;
  }

  X12Group close(Optional<X12Segment> trailer, int position) {
    closeMessage(Optional.empty());
    trailer.ifPresentOrElse(
        this::checkTrailer, () -> fault("GE", position, "3", "", Expected.TRAILER));
    return new X12Group(
        gs.text(1),
        gs.text(6),
        gs.text(8),
        gs.text(4) + gs.text(5),
        gs.position(),
        trailer.flatMap(ge -> ge.count(1)).orElse(messages.size()),
        messages,
        faults);
  }

  private void checkTrailer(X12Segment trailer) {
    if (!trailer.text(2).equals(gs.text(6))) {
      fault("GE", trailer.position(), "4", trailer.text(2), Expected.SAME_CONTROL_NUMBER);
    }
    if (!trailer.isNumber(1, messages.size())) {
      fault("GE", trailer.position(), "5", trailer.text(1), Expected.RIGHT_COUNT);
    }
  }

  private MessageScan start(X12Segment st, String raw) {
    var scan = new MessageScan(st, raw, delimiters);
    var type = TYPES.get(gs.text(1));
    if (!MessageSyntax.knows(st.text(1))) {
      scan.fault("ST", st.position(), "1", st.text(1), Expected.TYPE_AGREED);
    } else if (!st.text(1).equals(type)) {
      scan.fault("ST", st.position(), "6", st.text(1), Expected.TYPE_OF_THE_GROUP);
    }
    if (!st.text(2).matches("[0-9A-Za-z]{4,9}")) {
      scan.fault("ST", st.position(), "7", st.text(2), Expected.CONTROL_NUMBER);
    } else if (!controls.add(st.text(2))) {
      scan.fault("ST", st.position(), "23", st.text(2), Expected.UNIQUE);
    }
    return scan;
  }

  private void closeMessage(Optional<X12Segment> trailer) {
    message.ifPresent(open -> messages.add(open.close(trailer, lastPosition)));
    message = Optional.empty();
  }

  private void fault(String tag, int position, String code, String badValue, Expected expected) {
    faults.add(X12Fault.envelope(X12Fault.Level.GROUP, tag, position, code, badValue, expected));
  }
}
