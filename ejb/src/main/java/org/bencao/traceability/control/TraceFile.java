package org.bencao.traceability.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bencao.audit.boundary.AuditPeriod;
import org.bencao.audit.boundary.TrailService;
import org.bencao.common.Caller;
import org.bencao.common.Sha256;
import org.bencao.common.SpreadsheetText;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.receiving.boundary.LotStep;
import org.bencao.receiving.boundary.LotStep.Place;
import org.bencao.traceability.boundary.TraceAnswer;

/**
 * The answer as a ZIP that proves itself: steps, documents with their hashes, signed trail, keys.
 */
@ApplicationScoped
public class TraceFile {

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

  @Inject JournalService journal;
  @Inject TrailService trail;

  public void write(Caller caller, TraceAnswer answer, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    begin(zip, "steps.csv");
    steps(answer.steps(), new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    zip.closeEntry();
    var documents = documents(caller, answer.steps());
    for (var document : documents) {
      begin(zip, fileName(document));
      zip.write(document.raw());
      zip.closeEntry();
    }
    begin(zip, "documents.csv");
    hashes(documents, new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    zip.closeEntry();
    begin(zip, "trail.jsonl");
    trail.proof(caller, period(answer), new Open(zip));
    zip.closeEntry();
    begin(zip, "keys.pem");
    zip.write(trail.publicKeys().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    begin(zip, "READ-ME.txt");
    zip.write(README.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.finish();
  }

  private static final String README =
      """
      steps.csv      what happened to the lot, the oldest first; times are UTC
      documents.csv  the documents that say so, with SHA-256 of the files beside it
      trail.jsonl    the audit trail of the company from the day of the first step on
      keys.pem       the portal's public keys

      The trail is verified on any machine with Java 17, without the portal; the operator gives the
      verifier to whoever asks for it:
        java -jar bencao-ejb-audit-verifier.jar --key keys.pem trail.jsonl
      It names the first entry that was changed, if any was. Compare the keys with those that the
      portal publishes at /api/v1/audit/keys.

      steps.csv      该批号的流向，按时间先后排列；时间为 UTC
      documents.csv  作为依据的单据及其 SHA-256，原文附后
      trail.jsonl    自首个环节当日起的企业审计链
      keys.pem       平台公钥

      审计链可脱离平台验证，命令同上；如有改动，将指出首个被改动的条目。
      公钥请与平台 /api/v1/audit/keys 公布的核对。
      """;

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
  }

  private static AuditPeriod period(TraceAnswer answer) {
    return new AuditPeriod(answer.steps().stream().map(LotStep::at).findFirst(), Optional.empty());
  }

  private List<MessageView> documents(Caller caller, List<LotStep> steps) {
    return steps.stream()
        .flatMap(step -> step.messageId().stream())
        .distinct()
        .flatMap(id -> journal.find(caller, id).stream())
        .toList();
  }

  private static String fileName(MessageView document) {
    var number = document.row().number().orElse("-").replaceAll("[^A-Za-z0-9._-]", "_");
    return "documents/%s-%s-%d.edi"
        .formatted(document.row().documentType(), number, document.row().id());
  }

  private static void hashes(List<MessageView> documents, Writer out) throws IOException {
    var csv = new CSVPrinter(out, CSV);
    csv.printRecord("file", "type", "number", "partner", "stored_at", "sha256");
    for (var document : documents) {
      csv.printRecord(
          fileName(document),
          document.row().documentType(),
          SpreadsheetText.guarded(document.row().number().orElse("")),
          document.row().partnerCode(),
          document.storedAt(),
          Sha256.hex(Sha256.of(document.raw())));
    }
    csv.flush();
  }

  private static void steps(List<LotStep> steps, Writer out) throws IOException {
    var csv = new CSVPrinter(out, CSV);
    csv.printRecord(
        "at",
        "act",
        "from",
        "from_gln",
        "to",
        "to_gln",
        "item",
        "gtin",
        "expiry",
        "packs",
        "unit",
        "document",
        "order");
    for (var step : steps) {
      csv.printRecord(
          step.at(),
          step.act(),
          step.from().map(TraceFile::name).map(SpreadsheetText::guarded).orElse(""),
          step.from().map(TraceFile::gln).orElse(""),
          SpreadsheetText.guarded(name(step.to())),
          gln(step.to()),
          SpreadsheetText.guarded(step.item().code()),
          step.item().gtin(),
          step.expiry().map(LocalDate::toString).orElse(""),
          step.quantity().stripTrailingZeros().toPlainString(),
          step.item().unit(),
          SpreadsheetText.guarded(step.number()),
          step.orderNumber());
    }
    csv.flush();
  }

  private static String name(Place place) {
    return place.company().nameEn() + place.site().map(site -> ", " + site.nameEn()).orElse("");
  }

  private static String gln(Place place) {
    return place.site().map(site -> site.gln()).orElse(place.company().gln());
  }

  /** Who writes into a part of it does not end the whole. */
  private static final class Open extends FilterOutputStream {

    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
