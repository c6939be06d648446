package org.bencao.organisation.boundary;

import java.time.LocalDate;
import java.util.Set;

/**
 * What a company lets one of its people deal with in its name 法人授权委托书 (PER-01).
 *
 * @param number of the letter
 * @param classes legal classes that it names
 * @param to its last day
 */
public record AuthorisationView(
    long id,
    long companyId,
    long personId,
    String personName,
    String number,
    Set<String> classes,
    LocalDate from,
    LocalDate to) {

  public AuthorisationView {
    classes = Set.copyOf(classes);
  }

  /** Both its days belong to it. */
  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && !to.isBefore(day);
  }
}
