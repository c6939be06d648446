package org.bencao.compliance.boundary;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What rules know of a row before it stands in the register.
 *
 * @param way or {@code BACK}, where the row takes another back
 * @param companyKind of who keeps the register
 * @param classes legal classes of the item that hold on the day
 * @param told what was filled in, by the name of the field
 * @param papers kinds of papers that the company holds on the day, verified and not stopped
 */
public record RegisterFacts(
    String profile,
    String companyKind,
    String way,
    Item item,
    Set<String> classes,
    LocalDate day,
    Map<String, String> told,
    Optional<RegisterParty> party,
    Set<String> papers) {

  /** How it is called in both languages. */
  public record Item(String nameEn, String nameZh) {}

  public RegisterFacts {
    classes = Set.copyOf(classes);
    told = Map.copyOf(told);
    papers = Set.copyOf(papers);
  }

  /** Whether the field was filled in. */
  public boolean tells(String field) {
    return !told.getOrDefault(field, "").isBlank();
  }
}
