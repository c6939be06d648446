package org.bencao.exchange.boundary;

import java.util.List;
import java.util.Optional;

/** Knows where the elements of an interchange stand, whatever the standard. */
public interface DocumentCorrector {

  /** All that stands in a place; empty where there is no such place. */
  Optional<String> text(String standard, byte[] raw, CorrectionPlace place);

  /** The bytes with other values; empty where one has no place, or cannot be said there. */
  Optional<byte[]> corrected(String standard, byte[] raw, List<CorrectedValue> values);

  /**
   * Where a document would stop first.
   *
   * @param position of the document in its interchange, from 1
   */
  Optional<MessageView.Fault> stop(long partnerId, byte[] raw, int position);

  /** Values of a kind that would be understood; empty where there are too many to name. */
  List<String> known(String standard, CorrectionKind kind);
}
