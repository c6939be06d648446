package org.bencao.pricing.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.organisation.boundary.CompanyView;

/** What law says of a contract: asked before it is made, answered where the rules live. */
public interface ContractGate {

  /**
   * What stands against it, or what both should know, the strictest first.
   *
   * @param buyer none of a promotion
   * @param day of the act, at the seller's
   */
  List<Finding> findings(
      Caller caller,
      CompanyView seller,
      Optional<CompanyView> buyer,
      MakeContract terms,
      LocalDate day);
}
