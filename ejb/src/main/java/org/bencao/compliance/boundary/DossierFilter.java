package org.bencao.compliance.boundary;

import java.util.Optional;
import java.util.Set;
import org.bencao.common.Keyset;

/**
 * Which first-trade dossiers a list shows.
 *
 * @param states in one of these; in any where there is none
 * @param items of these items alone
 */
public record DossierFilter(
    Set<DossierState> states,
    Optional<Long> sellerCompanyId,
    Optional<Set<Long>> items,
    Optional<String> older,
    Optional<String> newer,
    int size) {

  public DossierFilter {
    states = Set.copyOf(states);
    items = items.map(Set::copyOf);
  }

  /** The newest of all. */
  public static DossierFilter newest(int size) {
    return new DossierFilter(
        Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), size);
  }

  /** Where in the list the page is. */
  public Keyset keyset() {
    return new Keyset(older, newer, size);
  }
}
