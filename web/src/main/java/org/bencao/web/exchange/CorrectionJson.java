package org.bencao.web.exchange;

import java.time.Instant;
import org.bencao.exchange.boundary.CorrectionKind;
import org.bencao.exchange.boundary.CorrectionView;

/**
 * What a person put right in a document of a partner; the bytes are without it.
 *
 * @param segment place in the interchange, ISA or UNB is 1
 * @param component 0 where the element has none
 * @param original what the partner sent
 */
public record CorrectionJson(
    int segment,
    int element,
    int component,
    CorrectionKind kind,
    String original,
    String corrected,
    String reason,
    String by,
    Instant at) {

  static CorrectionJson of(CorrectionView made) {
    return new CorrectionJson(
        made.place().segment(),
        made.place().element(),
        made.place().component(),
        made.kind(),
        made.original(),
        made.corrected(),
        made.reason(),
        made.by(),
        made.at());
  }
}
