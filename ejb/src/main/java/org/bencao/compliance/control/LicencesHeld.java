package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/** Which licences a company needs by its kind (LIC-01), and which of them it holds. */
final class LicencesHeld {

  private LicencesHeld() {}

  /** Kinds of documents; of a kind of company that the rule does not know, nobody can say it. */
  static List<String> needed(Rule row, CompanyView company) {
    var needed = words(row.table(), company.kind());
    return needed.isEmpty() ? List.of(company.kind()) : needed;
  }

  /** Verified, not stopped and in date. */
  static Optional<LicenceView> held(List<LicenceView> licences, String kind, LocalDate day) {
    return licences.stream()
        .filter(one -> one.kind().equals(kind))
        .filter(one -> one.isVerified() && !one.isStopped() && one.isInDateOn(day))
        .findFirst();
  }
}
