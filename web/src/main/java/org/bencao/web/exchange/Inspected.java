package org.bencao.web.exchange;

import java.util.List;

/**
 * The chosen document of the journal with what can be done about it.
 *
 * @param row its row
 * @param why why it stopped; null when it did not
 * @param segment place and name of the failing segment, else empty
 * @param fault number of the failing segment, 0 when none
 * @param element number of the failing element, 0 when the segment as a whole is meant
 * @param ask where a letter that asks the partner to send again begins; empty where none is
 * @param mending the form to put right what nobody could read; null where nothing may be
 * @param mended what was put right, oldest first
 * @param receipt when the AS2 message in which it travelled was receipted, and what for; empty
 *     where it did not
 * @param raw the segments around the fault, or all of the document
 */
public record Inspected(
    JournalRow row,
    ShownDocument document,
    Why why,
    String segment,
    int fault,
    int element,
    RawSegments raw,
    int total,
    String note,
    boolean incoming,
    boolean replayable,
    boolean rejectable,
    String ask,
    Mending mending,
    List<Mended> mended,
    String receipt) {

  public Inspected {
    mended = List.copyOf(mended);
  }
}
