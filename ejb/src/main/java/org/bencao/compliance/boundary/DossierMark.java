package org.bencao.compliance.boundary;

import java.time.Instant;

/**
 * What somebody did to a first-trade dossier; a signature says what was signed.
 *
 * @param round how often it was begun, from 1; signatures of earlier rounds count no more
 * @param step the step that was signed or given back; empty where no step was concerned
 * @param content SHA-256 of what was shown, in hexadecimal digits
 */
public record DossierMark(
    int round, String step, Verdict verdict, String name, String note, String content, Instant at) {

  /** Words under {@code compliance.dossier.verdict.{VERDICT}}. */
  public enum Verdict {
    SIGNED,
    RETURNED,
    /** Approved elsewhere, on paper, before the company kept its dossiers here. */
    TAKEN_OVER,
    /** The yearly review of the supplier. */
    REVIEWED,
    ENDED
  }
}
