package org.bencao.web.exchange;

import java.time.Instant;
import java.util.Optional;
import org.bencao.partner.boundary.CheckedDocument.Verdict;
import org.bencao.partner.boundary.PartnerTrial;
import org.bencao.partner.boundary.PartnerTrial.Tried;

/**
 * A type of documents that a system sends, and how it did when it was last tried.
 *
 * @param needed without it nothing can be exchanged in earnest
 * @param verdict of the last try; absent where none was tried under these terms
 * @param reason code; empty where it was accepted
 * @param position where, and what was wanted there; empty where it was accepted
 * @param sha256 of the bytes that were shown, in hexadecimal digits
 */
public record TrialJson(
    String type,
    boolean needed,
    Optional<Verdict> verdict,
    Optional<String> reason,
    Optional<String> position,
    Optional<Instant> at,
    Optional<String> by,
    Optional<String> sha256) {

  static TrialJson of(PartnerTrial trial) {
    return new TrialJson(
        trial.type(),
        trial.needed(),
        trial.last().map(Tried::verdict),
        trial.last().map(Tried::reason),
        trial.last().map(Tried::position),
        trial.last().map(Tried::at),
        trial.last().map(Tried::by),
        trial.last().map(Tried::sha256));
  }
}
