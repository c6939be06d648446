package org.bencao.web.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.compliance.boundary.RegisterRow;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * A row of the register of special medicines as it was written; nobody changes one.
 *
 * @param number within the register of the site, without gaps
 * @param classes legal classes on the day
 * @param way IN, OUT, USE or DESTROYED
 * @param quantity packs; below 0 in a row that takes another back
 * @param balance packs of the lot at the site after it
 * @param identity the collector's number of identity, masked
 * @param corrects number of the row that it takes back
 * @param correctedBy number of the row that takes it back
 * @param signedBy who gave the second signature
 */
public record RegisterRowJson(
    Id id,
    Id siteId,
    int number,
    String item,
    String nameEn,
    String nameZh,
    Collection<String> classes,
    String unit,
    String way,
    LocalDate happenedOn,
    String quantity,
    String balance,
    String lot,
    Optional<LocalDate> expiry,
    Optional<String> partyKind,
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
    String writtenBy,
    Instant writtenAt,
    Optional<String> signedBy,
    Optional<Instant> signedAt,
    Optional<AuthorityReport> report) {

  /**
   * What the authority has to be told of it.
   *
   * @param due last day, where the site is
   * @param reason until it was told: by when, or that it is late
   */
  public record AuthorityReport(
      LocalDate due,
      Optional<LocalDate> reportedOn,
      Optional<String> reference,
      Optional<ReasonJson> reason) {}

  static RegisterRowJson of(RegisterRow row, Locale locale) {
    return new RegisterRowJson(
        Id.of(row.id()),
        Id.of(row.siteId()),
        row.number(),
        row.itemCode(),
        row.nameEn(),
        row.nameZh(),
        List.copyOf(row.classes().stream().sorted().toList()),
        row.unit(),
        row.way().name(),
        row.happenedOn(),
        row.quantity().toPlainString(),
        row.balance().toPlainString(),
        row.lot(),
        row.expiry(),
        row.partyKind().map(Enum::name),
        row.party(),
        row.licence(),
        row.document(),
        row.permit(),
        row.temperature(),
        row.letter(),
        row.transporter(),
        row.transportPermit(),
        row.collector(),
        row.identity(),
        row.remark(),
        row.corrects(),
        row.correctedBy(),
        row.written().name(),
        row.written().at(),
        row.signed().map(RegisterRow.Signed::name),
        row.signed().map(RegisterRow.Signed::at),
        row.report().map(report -> report(report, locale)));
  }

  private static AuthorityReport report(RegisterRow.Report report, Locale locale) {
    return new AuthorityReport(
        report.due(),
        report.reported().map(RegisterRow.Reported::day),
        report.reported().map(RegisterRow.Reported::reference),
        report.finding().map(finding -> ReasonJson.of(finding, locale)));
  }
}
