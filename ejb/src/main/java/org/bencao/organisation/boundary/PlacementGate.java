package org.bencao.organisation.boundary;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;

/** Whether personal data of a company may be kept here; answered where the rules live. */
public interface PlacementGate {

  /**
   * Why it may not; nothing where it may.
   *
   * @param country where it would be kept, ISO 3166
   */
  Optional<Finding> refusal(Caller caller, CompanyView company, String country, LocalDate day);
}
