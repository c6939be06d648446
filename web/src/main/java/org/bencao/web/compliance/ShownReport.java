package org.bencao.web.compliance;

import java.time.Instant;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.AuthorityReportView;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/**
 * A report to an authority as it is drawn for one reader.
 *
 * @param sent by whom, when and under which reference; empty while it was not
 * @param extract whether what it tells can be saved
 * @param sending whether the reader says that it was sent
 */
public record ShownReport(
    String id,
    String kind,
    String subject,
    String opened,
    Tag state,
    String sent,
    boolean extract,
    boolean sending) {

  static ShownReport of(AuthorityReportView one, Wording words, Caller reader, Instant now) {
    var figures = words.figures();
    return new ShownReport(
        Tsid.text(one.id()),
        words.page("compliance.report.kind." + one.kind()),
        one.subject(),
        one.openedBy() + " · " + figures.shortly(one.openedAt(), now),
        state(one, words, now),
        one.sent()
            .map(
                sent ->
                    sent.by() + " · " + figures.shortly(sent.at(), now) + " · " + sent.reference())
            .orElse(""),
        one.kind().isPeriodic(),
        one.sent().isEmpty() && tells(reader));
  }

  static boolean tells(Caller reader) {
    return reader.hasAny(
        Role.QUALITY_OFFICER,
        Role.QUALITY_HEAD,
        Role.COMPANY_ADMINISTRATOR,
        Role.PLATFORM_ADMINISTRATOR);
  }

  private static Tag state(AuthorityReportView one, Wording words, Instant now) {
    if (one.sent().isPresent()) {
      return Tag.of(new Look("ok", "check"), words.page("compliance.report.sent"));
    }
    if (one.due().isEmpty()) {
      return Tag.of(new Look("", "file"), words.page("compliance.report.noTime"));
    }
    boolean late = !now.isBefore(one.due().get());
    return Tag.of(
        new Look(late ? "bad" : "warn", "clock"),
        words.page(
            late ? "compliance.report.late" : "compliance.report.due",
            "at",
            words.figures().minute(one.due().get(), now)));
  }
}
