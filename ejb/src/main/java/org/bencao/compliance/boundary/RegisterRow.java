package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Finding;

/**
 * A row of the register of special medicines as it was written.
 *
 * @param number within the register of the site, without gaps
 * @param quantity packs; below 0 in a row that takes another back
 * @param balance packs of the lot at the site after it
 * @param identity the collector's number of identity, masked; empty where there is none
 * @param corrects the row that it takes back
 * @param correctedBy the row that takes it back
 * @param signed the second signature
 * @param report to the authority, where it has to be sent
 */
public record RegisterRow(
    long id,
    long siteId,
    int number,
    String itemCode,
    String nameEn,
    String nameZh,
    Set<String> classes,
    String unit,
    RegisterWay way,
    LocalDate happenedOn,
    BigDecimal quantity,
    BigDecimal balance,
    String lot,
    Optional<LocalDate> expiry,
    Optional<RegisterParty> partyKind,
    String party,
    String licence,
    String document,
    String permit,
    String temperature,
    String letter,
    String transporter,
    String transportPermit,
    String collector,
    String identity,
    String remark,
    Optional<Integer> corrects,
    Optional<Integer> correctedBy,
    Signed written,
    Optional<Signed> signed,
    Optional<Report> report) {

  public RegisterRow {
    classes = Set.copyOf(classes);
  }

  /**
   * By whom and when.
   *
   * @param person who answers for it, as in the audit trail
   */
  public record Signed(String person, String name, Instant at) {}

  /**
   * What the authority has to be told of it.
   *
   * @param due last day, where the site is
   * @param reported when it was told, under which number
   * @param finding until it was told: by when, or that it is late
   */
  public record Report(LocalDate due, Optional<Reported> reported, Optional<Finding> finding) {}

  /** When the authority was told, and its number for that. */
  public record Reported(LocalDate day, String reference, String by) {}

  /** Whether it stands: it neither takes a row back nor was taken back. */
  public boolean stands() {
    return corrects.isEmpty() && correctedBy.isEmpty();
  }
}
