package org.bencao.organisation.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * A licence as it stands now.
 *
 * @param siteId the site for which it was issued; for all sites without it
 * @param region for which it was issued, ISO 3166; empty for the whole country
 * @param stoppedAt when its issuer suspended or revoked it; none while it holds
 * @param checkedAt when it was last compared with the official register
 * @param renews of a receipt for a renewal that was asked for in time: the licence that goes on
 * @param graceTo to which day it holds while its renewal is decided; a rule says so, no document
 */
public record LicenceView(
    long id,
    long companyId,
    Optional<Long> siteId,
    String kind,
    String number,
    String mode,
    Set<String> scope,
    String region,
    LocalDate issued,
    Optional<LocalDate> validTo,
    Optional<String> verifiedBy,
    Optional<Instant> verifiedAt,
    Optional<Instant> stoppedAt,
    Optional<Instant> checkedAt,
    byte[] scanHash,
    Optional<Long> renews,
    Optional<LocalDate> graceTo) {

  private static final Comparator<LicenceView> BY_END =
      Comparator.comparing(LicenceView::printedEnd);

  public LicenceView {
    scope = Set.copyOf(scope);
    scanHash = scanHash.clone();
  }

  @Override
  public byte[] scanHash() {
    return scanHash.clone();
  }

  /** Good through the whole of its last day. */
  public boolean isInDateOn(LocalDate day) {
    return !issued.isAfter(day) && lastDay().map(end -> !end.isBefore(day)).orElse(true);
  }

  /** Whether it has ended and holds only because its renewal was asked for in time. */
  public boolean isInGraceOn(LocalDate day) {
    return graceTo.isPresent()
        && isInDateOn(day)
        && validTo.filter(end -> end.isBefore(day)).isPresent();
  }

  /** Its last good day, in its holder's zone; none for one that does not end. */
  public Optional<LocalDate> lastDay() {
    return graceTo.or(() -> validTo);
  }

  /** The same while its renewal is decided. */
  public LicenceView goingOnTo(LocalDate day) {
    return new LicenceView(
        id,
        companyId,
        siteId,
        kind,
        number,
        mode,
        scope,
        region,
        issued,
        validTo,
        verifiedBy,
        verifiedAt,
        stoppedAt,
        checkedAt,
        scanHash,
        renews,
        Optional.of(day));
  }

  /**
   * Of these that were compared and not stopped, the last to end of each company, kind and site: a
   * renewal stands beside what it renews.
   */
  public static Collection<LicenceView> lastOfEachKind(Collection<LicenceView> all) {
    return all.stream()
        .filter(one -> one.isVerified() && !one.isStopped())
        .collect(
            Collectors.toMap(
                one -> List.of(one.companyId, one.kind, one.siteId),
                one -> one,
                BinaryOperator.maxBy(BY_END),
                LinkedHashMap::new))
        .values();
  }

  /** What is printed on it; the end of all days where nothing is. */
  public LocalDate printedEnd() {
    return validTo.orElse(LocalDate.MAX);
  }

  public boolean isVerified() {
    return verifiedAt.isPresent();
  }

  public boolean isStopped() {
    return stoppedAt.isPresent();
  }

  /** Whether it was issued for this site. */
  public boolean isFor(long site) {
    return siteId.map(one -> one == site).orElse(true);
  }
}
