package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.LicenceView;

/** How long licences hold of which the renewal was asked for in time (LIC-07). */
public final class Renewals {

  private static final long MOST_DAYS = 60;

  private Renewals() {}

  /** The same licences; one that a row lets go on does so. */
  public static List<LicenceView> goingOn(Collection<Rule> rows, List<LicenceView> licences) {
    var row =
        rows.stream()
            .filter(one -> one.predicate().equals(LicenceRenewing.NAME))
            .filter(one -> days(one, "grace") > 0)
            .findFirst();
    return row.isEmpty()
        ? licences
        : licences.stream().map(one -> goingOn(row.get(), one, licences)).toList();
  }

  private static LicenceView goingOn(Rule row, LicenceView licence, List<LicenceView> licences) {
    return words(row.table(), "kinds").contains(licence.kind())
            && licence.validTo().isPresent()
            && receipt(row, licence, licences).isPresent()
        ? licence.goingOnTo(
            licence.validTo().get().plusDays(Math.min(MOST_DAYS, days(row, "grace"))))
        : licence;
  }

  /** The one that was accepted early enough. */
  static Optional<LicenceView> receipt(Rule row, LicenceView licence, List<LicenceView> licences) {
    return licences.stream()
        .filter(one -> one.isVerified() && !one.isStopped())
        .filter(one -> one.renews().filter(id -> id == licence.id()).isPresent())
        .filter(
            one -> !one.issued().isAfter(licence.validTo().get().minusDays(days(row, "accepted"))))
        .findFirst();
  }

  private static long days(Rule row, String name) {
    return Long.parseLong(words(row.table(), name).get(0));
  }
}
