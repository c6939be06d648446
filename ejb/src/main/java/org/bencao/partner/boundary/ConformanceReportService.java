package org.bencao.partner.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bencao.audit.boundary.Notary;
import org.bencao.common.Caller;
import org.bencao.common.Reading;
import org.bencao.common.ZippedFiles;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/** What a system has shown that it can, signed: for its company, its auditors and its customers. */
@Stateless
public class ConformanceReportService {

  private static final String TITLE = "Bencao conformance report 1";

  /** Controls, formats and separators of lines: in some viewer each begins a line of its own. */
  private static final Pattern BREAKING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private static final String READ_ME =
      """
      report.txt says which documents of a system the portal accepted, and which it refused.
      report.sig is its signature (Ed25519, RFC 8032) by the key in key.pem; the operator of the
      portal tells you over another way whether that key is theirs. To verify:

        openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in report.txt -sigfile report.sig
      """;

  @Inject PartnerProposalService proposals;
  @Inject PartnerTrialService trials;
  @Inject CompanyService companies;
  @Inject Notary notary;
  @Inject Clock clock;

  /** A ZIP; none where the caller has no such system. */
  @Reading
  public Optional<byte[]> zip(Caller caller, long id) {
    return proposals
        .find(caller, id)
        .map(
            partner -> {
              var company = companies.find(caller, partner.sellerCompanyId()).orElseThrow();
              var tried = trials.list(caller, id).orElseThrow();
              return zip(notary.sign(text(partner, company, tried)));
            });
  }

  private static byte[] zip(Notary.Signed report) {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("report.txt", report.content());
    files.put("report.sig", report.signature());
    files.put("key.pem", report.key().getBytes(StandardCharsets.US_ASCII));
    files.put("READ-ME.txt", READ_ME.getBytes(StandardCharsets.US_ASCII));
    return ZippedFiles.of(files);
  }

  private String text(PartnerView partner, CompanyView company, List<PartnerTrial> tried) {
    var lines = new StringBuilder();
    line(lines, TITLE);
    line(lines, "Made at: " + clock.instant().truncatedTo(ChronoUnit.SECONDS));
    line(
        lines, "Company: %s %s (%s)".formatted(company.code(), company.nameEn(), company.nameZh()));
    line(lines, "System: " + partner.code());
    line(lines, "Kind: " + partner.kind());
    line(lines, "Standard: " + partner.standard() + " " + partner.version());
    line(lines, "Portal: %s %s".formatted(partner.ourQualifier(), partner.ourIdentifier()));
    line(
        lines, "Partner: %s %s".formatted(partner.partnerQualifier(), partner.partnerIdentifier()));
    line(lines, "Test indicator: " + partner.test());
    line(lines, "Time zone: " + partner.zone());
    line(lines, "Transport: " + partner.transport());
    line(lines, "Stage: " + partner.stage());
    for (var trial : tried) {
      line(lines, "Document: " + said(trial));
    }
    line(
        lines,
        "Accepted: %d of %d that are needed"
            .formatted(
                tried.stream().filter(PartnerTrial::needed).filter(PartnerTrial::isPassed).count(),
                tried.stream().filter(PartnerTrial::needed).count()));
    return lines.toString();
  }

  private static String said(PartnerTrial trial) {
    var type = trial.type() + (trial.needed() ? " needed" : " optional");
    return trial
        .last()
        .map(
            last ->
                "%s %s at %s by %s, SHA-256 %s%s"
                    .formatted(
                        type,
                        last.verdict(),
                        last.at().truncatedTo(ChronoUnit.SECONDS),
                        last.by(),
                        last.sha256(),
                        last.reason().isEmpty()
                            ? ""
                            : ": " + last.reason() + " " + last.position()))
        .orElse(type + " not shown");
  }

  /** What somebody typed makes no line of its own. */
  private static void line(StringBuilder lines, String text) {
    lines.append(BREAKING.matcher(text).replaceAll(" ")).append('\n');
  }
}
