package org.bencao.organisation.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;

/** How long records name who acted; answered where the rules live. */
public interface RetentionGate {

  /**
   * Why the name cannot go yet, with the day after which it can; nothing where no rule keeps it.
   *
   * @param day of the last act of which records are kept, at the company's
   */
  Optional<Hold> hold(Caller caller, CompanyView company, LocalDate day);

  /** Kept to the end of a day. */
  record Hold(LocalDate until, Finding finding) {}
}
