package org.bencao.exchange.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;

/**
 * The simulated wholesalers of a demonstration: what they play next and what their ledgers say. A
 * port, because the simulation stands on the other side of the exchange. All lists are empty and
 * nothing can be armed where the demonstration is off.
 */
public interface SandboxDesk {

  /** What can be played, in order of number. */
  List<Choice> scenarios(Caller caller);

  /** One summary for each simulated wholesaler that the caller may see, in order of code. */
  List<Ledger> ledgers(Caller caller);

  /**
   * Plays the scenario with the next order that is booked, at this partner or at any that the
   * caller may see. The same key of the same caller arms once.
   */
  Armed arm(Caller caller, String key, String scenario, Optional<String> partner);

  /** What became of the wish. */
  enum Armed {
    ARMED,
    UNKNOWN_SCENARIO,
    UNKNOWN_PARTNER
  }

  /**
   * A scenario of the script book.
   *
   * @param code two digits, with {@code -2} and so on for variants; text key {@code
   *     sandbox.scenario.{code}}
   * @param wholeOrder whether it takes the order rather than single lines
   */
  record Choice(String code, boolean wholeOrder) {}

  /**
   * The sums of one ledger.
   *
   * @param receipts interchanges that arrived, repeats included
   * @param effects orders booked
   * @param sends interchanges that left, repeats included
   * @param open documents that wait for the functional acknowledgement
   * @param armed scenarios that wait for an order
   * @param findings what the simulation noted about the documents it got, newest first
   */
  record Ledger(
      String partner,
      long receipts,
      long effects,
      long sends,
      long open,
      List<String> armed,
      List<Note> findings) {

    public Ledger {
      armed = List.copyOf(armed);
      findings = List.copyOf(findings);
    }
  }

  /** One thing that the simulation noted about a document it got. */
  record Note(Instant at, String code, String text) {}
}
