package org.bencao.exchange.boundary;

import java.util.List;

/**
 * The element in which a document stopped, where a person may put it right.
 *
 * @param found all that stands there now
 * @param known values that would be understood; empty where there are too many to name
 */
public record CorrectionOffer(
    CorrectionPlace place, String tag, CorrectionKind kind, String found, List<String> known) {

  public CorrectionOffer {
    known = List.copyOf(known);
  }
}
