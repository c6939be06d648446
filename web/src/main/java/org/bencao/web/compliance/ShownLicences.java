package org.bencao.web.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.LicenceRecord;
import org.bencao.organisation.boundary.LicenceState;
import org.bencao.organisation.boundary.ScanLook;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws licences as they stand on a day. */
final class ShownLicences {

  private static final int SOON = 7;
  private static final int NEAR = 30;
  private static final int WARNED = 60;

  private final Wording words;
  private final Optional<LocalDate> asked;
  private final Instant now;

  /**
   * For one reader.
   *
   * @param asked the day that is asked about, if it is not today
   */
  ShownLicences(Wording words, Optional<LocalDate> asked, Instant now) {
    this.words = words;
    this.asked = asked;
    this.now = now;
  }

  /** A licence ends at midnight of its holder. */
  LocalDate day(LicenceRecord one) {
    return asked.orElseGet(() -> LocalDate.ofInstant(now, ZoneId.of(one.company().zone())));
  }

  /** Below zero when it has ended; none where it never does. */
  Optional<Long> daysLeft(LicenceRecord one) {
    return one.licence().validTo().map(end -> ChronoUnit.DAYS.between(day(one), end));
  }

  ShownLicence row(LicenceRecord one) {
    var licence = one.licence();
    var left = daysLeft(one);
    return new ShownLicence(
        Tsid.text(licence.id()),
        words.alone("licence." + licence.kind()),
        licence.number(),
        words.name(one.company().nameEn(), one.company().nameZh()),
        one.site()
            .map(site -> words.name(site.nameEn(), site.nameZh()))
            .orElse(words.page("compliance.desk.allSites")),
        licence.validTo().map(words.figures()::date).orElse("–"),
        left.map(
                days ->
                    words.page(
                        days < 0 ? "compliance.desk.ended" : "compliance.desk.left",
                        "days",
                        Math.abs(days)))
            .orElse(words.page("compliance.desk.noEnd")),
        left.map(ShownLicences::hue).orElse(""),
        state(one, left),
        scope(one));
  }

  private static String hue(long days) {
    if (days <= SOON) {
      return "bad";
    }
    return days <= WARNED ? "warn" : "";
  }

  private Tag state(LicenceRecord one, Optional<Long> left) {
    if (one.state() != LicenceState.VERIFIED) {
      return switch (one.state()) {
        case WAITING -> tag("info", "clock", "WAITING");
        case RETURNED -> tag("bad", "undo", "RETURNED");
        case SUSPENDED -> tag("bad", "lock", "SUSPENDED");
        default -> tag("bad", "ban", "REVOKED");
      };
    }
    if (one.licence().issued().isAfter(day(one))) {
      return tag("info", "clock", "COMES");
    }
    if (left.filter(days -> days < 0).isPresent()) {
      return tag("bad", "lock", "ENDED");
    }
    return left.filter(days -> days <= NEAR).isPresent()
        ? tag("warn", "exclamation-triangle", "ENDS")
        : tag("ok", "check", "HOLDS");
  }

  private Tag tag(String hue, String icon, String key) {
    return new Tag(hue, icon, words.page("compliance.state." + key));
  }

  private String scope(LicenceRecord one) {
    return one.licence().scope().stream()
        .sorted()
        .map(words::itemClass)
        .collect(Collectors.joining(words.zh() ? "、" : ", "));
  }

  /**
   * The whole of it.
   *
   * @param renewed number of the licence that it lets go on; empty where it is no receipt
   */
  ShownLicence.Detail detail(LicenceRecord one, List<ScanLook> looks, String renewed) {
    return new ShownLicence.Detail(
        row(one),
        one.scanned(),
        fields(one, renewed),
        looks.stream().map(look -> new ShownLicence.Field(look.name(), at(look.at()))).toList(),
        one.state() == LicenceState.WAITING,
        one.state() == LicenceState.VERIFIED,
        one.state() == LicenceState.SUSPENDED);
  }

  private List<ShownLicence.Field> fields(LicenceRecord one, String renewed) {
    var licence = one.licence();
    var row = row(one);
    var fields = new ArrayList<ShownLicence.Field>();
    add(fields, "company", row.holder());
    add(fields, "holder", one.holder());
    add(fields, "registry", one.registryId());
    add(fields, "number", licence.number());
    add(fields, "issuer", words.name(one.issuerEn(), one.issuerZh()));
    add(fields, "site", row.site());
    add(fields, "mode", licence.mode());
    add(fields, "region", licence.region());
    add(fields, "scope", row.locks());
    add(fields, "issued", words.figures().date(licence.issued()));
    add(fields, "validTo", row.validTo());
    add(fields, "renews", renewed);
    add(fields, "uploaded", uploaded(one));
    add(fields, "checked", licence.checkedAt().map(this::at).orElse(""));
    add(fields, "evidence", one.evidence());
    add(fields, "note", one.stateNote());
    return fields;
  }

  private String uploaded(LicenceRecord one) {
    return one.uploadedAt().map(at -> one.uploadedByName() + ", " + at(at)).orElse("");
  }

  /** Day and minute: what was looked at or compared may be months ago. */
  private String at(Instant at) {
    var figures = words.figures();
    return figures.date(LocalDate.ofInstant(at, figures.zone())) + " " + figures.time(at);
  }

  private void add(List<ShownLicence.Field> fields, String key, String text) {
    if (!text.isBlank()) {
      fields.add(new ShownLicence.Field(words.page("compliance.field." + key), text));
    }
  }
}
