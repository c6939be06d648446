package org.bencao.partner.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.bencao.common.Caller;

/**
 * Judges documents that a system shows the portal as they will be judged in earnest, and does
 * nothing with them. Outside of any transaction, and a few at once: rules are dear, and whoever
 * tries lets nobody wait who exchanges in earnest.
 */
@ApplicationScoped
public class DocumentTrials {

  /** More than any document for a try; in earnest they may be larger. */
  public static final int MOST_BYTES = 1_000_000;

  private static final int AT_ONCE = 2;

  private final Semaphore room = new Semaphore(AT_ONCE);

  @Inject PartnerProposalService proposals;
  @Inject PartnerTrialService trials;

  /** What became of a try. */
  public sealed interface Answer {

    /** One answer a document; one where there is none. */
    record Judged(List<CheckedDocument> documents) implements Answer {

      public Judged {
        documents = List.copyOf(documents);
      }
    }

    /** Nothing was judged. */
    record Refused(PartnerFault fault) implements Answer {}

    /** The caller has no such system. */
    record NotFound() implements Answer {}
  }

  public Answer run(Caller caller, long id, byte[] raw, DocumentChecker checker) {
    var partner = proposals.find(caller, id);
    if (partner.isEmpty()) {
      return new Answer.NotFound();
    }
    if (raw.length == 0) {
      return new Answer.Refused(PartnerFault.TRIAL_EMPTY);
    }
    if (raw.length > MOST_BYTES) {
      return new Answer.Refused(PartnerFault.TRIAL_TOO_LARGE);
    }
    if (!room.tryAcquire()) {
      return new Answer.Refused(PartnerFault.TRIAL_BUSY);
    }
    List<CheckedDocument> documents;
    try {
      documents = checker.check(partner.get(), raw);
    } finally {
      room.release();
    }
    trials.keep(caller, partner.get(), raw, documents);
    return new Answer.Judged(documents);
  }
}
