package org.bencao.organisation.boundary;

import java.util.Optional;
import java.util.Set;

/**
 * A company as others may know it.
 *
 * @param kind MAH, WHOLESALER, CHAIN, PHARMACY, CLINIC, HOSPITAL, AGENT or PLATFORM
 * @param profile CN, US or EU: whose rules hold
 * @param size as the company says; absent where it said nothing
 * @param verified its documents were checked by the platform
 */
public record CompanyView(
    long id,
    String code,
    String nameEn,
    String nameZh,
    String kind,
    String profile,
    String zone,
    String currency,
    String gln,
    Optional<CompanySize> size,
    boolean verified) {

  /** Kinds of companies that sell medicines to those who dispense them. */
  public static final Set<String> SELLERS = Set.of("MAH", "WHOLESALER");

  public boolean sells() {
    return SELLERS.contains(kind);
  }
}
