package org.bencao.web.compliance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.RegisterRow;
import org.bencao.web.compliance.ShownRegisterRow.Field;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws rows of the register of special medicines for one reader. */
final class ShownRegister {

  private final Wording words;
  private final Caller reader;
  private final Instant now;

  ShownRegister(Wording words, Caller reader, Instant now) {
    this.words = words;
    this.reader = reader;
    this.now = now;
  }

  ShownRegisterRow draw(RegisterRow row) {
    var figures = words.figures();
    boolean signs = reader.hasAny(Role.QUALITY_OFFICER, Role.QUALITY_HEAD);
    return new ShownRegisterRow(
        Tsid.text(row.id()),
        String.valueOf(row.number()),
        figures.date(row.happenedOn()),
        words.name(row.nameEn(), row.nameZh()),
        row.classes().stream().sorted().map(words::itemClass).collect(Collectors.joining(" · ")),
        words.page("compliance.register.way." + row.way()),
        party(row),
        (row.quantity().signum() < 0 ? "−" : "") + figures.quantity(row.quantity().abs()),
        figures.quantity(row.balance()),
        row.lot(),
        row.expiry().map(figures::date).orElse(""),
        row.written().name() + " · " + figures.shortly(row.written().at(), now),
        state(row),
        report(row),
        fields(row),
        signs && row.signed().isEmpty() && !row.written().person().equals(reader.actor()),
        row.stands() && reader.hasAny(Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD),
        signs && row.report().flatMap(RegisterRow.Report::finding).isPresent(),
        signs && !row.identity().isEmpty() && row.corrects().isEmpty());
  }

  private String party(RegisterRow row) {
    return row.partyKind()
        .map(kind -> row.party() + " (" + words.page("compliance.register.party." + kind) + ")")
        .orElse(row.party());
  }

  private Tag state(RegisterRow row) {
    if (row.correctedBy().isPresent()) {
      return Tag.of(
          new Look("", "undo"),
          words.page("compliance.register.correctedBy", "number", row.correctedBy().get()));
    }
    return row.signed()
        .map(signed -> Tag.of(new Look("ok", "verified"), signed.name()))
        .orElseGet(
            () -> Tag.of(new Look("warn", "pencil"), words.page("compliance.register.unsigned")));
  }

  private Tag report(RegisterRow row) {
    var told = row.report().flatMap(RegisterRow.Report::reported);
    if (told.isPresent()) {
      return Tag.of(
          new Look("ok", "send"),
          words.page("compliance.register.reported", "reference", told.get().reference()));
    }
    return row.report()
        .flatMap(RegisterRow.Report::finding)
        .map(
            finding ->
                Tag.of(
                    new Look(finding.refuses() ? "bad" : "warn", "clock"),
                    words.why(finding, "").fact()))
        .orElse(Tag.of(new Look("", ""), ""));
  }

  private List<Field> fields(RegisterRow row) {
    var fields = new ArrayList<Field>();
    row.corrects().ifPresent(number -> add(fields, "corrects", String.valueOf(number)));
    add(fields, "licence", row.licence());
    add(fields, "document", row.document());
    add(fields, "permit", row.permit());
    add(fields, "temperature", row.temperature());
    add(fields, "letter", row.letter());
    add(fields, "transporter", row.transporter());
    add(fields, "transportPermit", row.transportPermit());
    add(fields, "collector", row.collector());
    add(fields, "identity", row.identity());
    add(fields, "remark", row.remark());
    row.signed()
        .ifPresent(
            signed ->
                add(
                    fields,
                    "signed",
                    signed.name() + " · " + words.figures().shortly(signed.at(), now)));
    return fields;
  }

  private void add(List<Field> fields, String name, String value) {
    Optional.of(value)
        .filter(text -> !text.isEmpty())
        .ifPresent(
            text -> fields.add(new Field(words.page("compliance.register.field." + name), text)));
  }
}
