package org.bencao.integration.format.x12;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Puts messages into a group and the group into an interchange, from us to the partner. */
final class InterchangeWriter {

  private static final String END = X12Delimiters.DEFAULT.segment() + "\n";

  private final X12Agreement agreement;
  private final X12Control control;
  private final StringBuilder text = new StringBuilder();

  InterchangeWriter(X12Agreement agreement, X12Control control) {
    this.agreement = agreement;
    this.control = control;
  }

  /** One group with one message after the other, numbered from the control's number on. */
  byte[] group(String functionalId, String type, List<SegmentWriter> messages) {
    return group(new SegmentWriter(), functionalId, type, messages);
  }

  /** The same after segments that stand outside the group. */
  byte[] group(
      SegmentWriter outside, String functionalId, String type, List<SegmentWriter> messages) {
    isa();
    add(outside);
    var group = Long.toString(control.group());
    add("GS", functionalId, agreement.ourId(), agreement.partnerId(), at("yyyyMMdd"), at("HHmm"))
        .append(joined(group, "X", agreement.version()))
        .append(END);
    for (var i = 0; i < messages.size(); i++) {
      message(type, number(i), messages.get(i));
    }
    add("GE", Integer.toString(messages.size()), group).append(END);
    return end(1);
  }

  /** An interchange without any group. */
  byte[] outside(SegmentWriter segments) {
    isa();
    add(segments);
    return end(0);
  }

  private void message(String type, String number, SegmentWriter body) {
    add("ST", type, number).append(END);
    add(body);
    add("SE", Integer.toString(body.segments().size() + 2), number).append(END);
  }

  /** The first message has the number of the control; those after it count on from 1. */
  private String number(int index) {
    if (index == 0) {
      return control.message();
    }
    var next = control.message().matches("[0-9]+") ? Long.parseLong(control.message()) : 1;
    return String.format(Locale.ROOT, "%04d", next + index);
  }

  private void isa() {
    var blanks = " ".repeat(10);
    add("ISA", "00", blanks, "00", blanks, agreement.ourQualifier(), padded(agreement.ourId()))
        .append(joined(agreement.partnerQualifier(), padded(agreement.partnerId())))
        .append(joined(at("yyMMdd"), at("HHmm"), repetition(), isaVersion(), isaControl()))
        .append(joined(agreement.askAcknowledgement() ? "1" : "0", agreement.test() ? "T" : "P"))
        .append(joined(String.valueOf(X12Delimiters.DEFAULT.component())))
        .append(END);
  }

  private byte[] end(int groups) {
    add("IEA", Integer.toString(groups), isaControl()).append(END);
    return text.toString().getBytes(agreement.charset());
  }

  private void add(SegmentWriter segments) {
    segments.segments().forEach(segment -> text.append(segment).append(END));
  }

  private StringBuilder add(String tag, String... elements) {
    return text.append(tag).append(joined(elements));
  }

  private static String joined(String... elements) {
    var separator = String.valueOf(X12Delimiters.DEFAULT.element());
    return separator + String.join(separator, elements);
  }

  private String isaControl() {
    return String.format(Locale.ROOT, "%09d", control.interchange());
  }

  /** ISA11 is the standards id up to 00401 and the repetition separator after it. */
  private String repetition() {
    return agreement.version().equals(X12Agreement.V5010) ? "^" : "U";
  }

  private String isaVersion() {
    return agreement.version().equals(X12Agreement.V5010) ? "00501" : "00401";
  }

  private String at(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withZone(agreement.partnerZone())
        .format(control.at());
  }

  private static String padded(String id) {
    return id + " ".repeat(15 - id.length());
  }
}
