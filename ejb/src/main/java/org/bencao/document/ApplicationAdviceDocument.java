package org.bencao.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of a partner's document that was understood: accepted, or which of its lines were
 * refused and why.
 *
 * @param documentType of the partner's document, for example {@code 832}
 * @param documentNumber as the partner calls it
 * @param reasons against the document as a whole
 * @param lines that were refused
 */
public record ApplicationAdviceDocument(
    Optional<Envelope> envelope,
    String number,
    Instant issuedAt,
    String documentType,
    String documentNumber,
    Verdict verdict,
    List<StatedReason> reasons,
    List<Party> parties,
    List<Line> lines) {

  /** What became of it as a whole. */
  public enum Verdict {
    ACCEPTED,
    ACCEPTED_WITH_ERRORS,
    REJECTED
  }

  public ApplicationAdviceDocument {
    Check.present("envelope", envelope);
    Check.text("advice number", number);
    Check.present("issued at", issuedAt);
    Check.text("document type", documentType);
    Check.text("document number", documentNumber);
    Check.present("verdict", verdict);
    reasons = List.copyOf(reasons);
    parties = List.copyOf(parties);
    lines = List.copyOf(lines);
  }

  /**
   * A line that was refused.
   *
   * @param lineRef as the partner numbers it
   */
  public record Line(String lineRef, List<StatedReason> reasons) {

    public Line {
      Check.text("line reference", lineRef);
      reasons = List.copyOf(reasons);
    }
  }
}
