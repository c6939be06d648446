package org.bencao.invoicing.control;

import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;

/** What the takers of invoices and of credit notes say to whoever gave them the document. */
public final class Intake {

  private Intake() {}

  /** Why a document was not taken, or a word about how it was. */
  public record Stop(Reason reason, Map<String, String> facts) {

    public Stop {
      facts = Map.copyOf(facts);
    }
  }

  /**
   * Who sent it.
   *
   * @param actor as the order's story names him
   * @param messageId the document in the journal, if it came as one
   */
  public record Sender(String actor, Optional<Long> messageId) {}

  /** What became of the document: the same again, stopped, or taken with or without a word. */
  public record Taken(Outcome outcome, Optional<Stop> word) {

    /** The three ways. */
    public enum Outcome {
      TAKEN,
      REPEAT,
      STOPPED
    }

    public static Taken taken() {
      return new Taken(Outcome.TAKEN, Optional.empty());
    }

    public static Taken taken(Reason reason, Map<String, String> facts) {
      return new Taken(Outcome.TAKEN, Optional.of(new Stop(reason, facts)));
    }

    public static Taken repeat(Reason reason, Map<String, String> facts) {
      return new Taken(Outcome.REPEAT, Optional.of(new Stop(reason, facts)));
    }

    public static Taken stopped(Stop stop) {
      return new Taken(Outcome.STOPPED, Optional.of(stop));
    }

    public static Taken stopped(Reason reason, Map<String, String> facts) {
      return stopped(new Stop(reason, facts));
    }
  }
}
