package org.bencao.web.receiving;

import java.time.Instant;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.TraceCaseKind;
import org.bencao.receiving.boundary.TraceCaseView;
import org.bencao.receiving.boundary.TraceOutcome;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/**
 * A case of traceability as it is drawn for one reader.
 *
 * @param what item and lot, or who asks
 * @param clock by when something is done; empty where nothing is
 * @param ended how it was decided, by whom and when; empty while it is not
 * @param told that authority and partners were; empty while they were not
 */
public record ShownCase(
    String id,
    Tag kind,
    String what,
    String lot,
    String subject,
    String opened,
    Tag state,
    Tag clock,
    String ended,
    String told,
    boolean deciding,
    boolean answering,
    boolean telling) {

  static ShownCase of(TraceCaseView one, Wording words, Caller reader, Instant now) {
    var figures = words.figures();
    boolean suspect = one.kind() == TraceCaseKind.SUSPECT;
    boolean quality = reader.hasAny(Role.QUALITY_OFFICER, Role.QUALITY_HEAD);
    boolean undecided = one.decided().isEmpty();
    return new ShownCase(
        Tsid.text(one.id()),
        Tag.of(
            new Look(suspect ? "bad" : "info", suspect ? "exclamation-triangle" : "comments"),
            words.page("receiving.case.kind." + one.kind())),
        one.item().map(item -> words.name(item.nameEn(), item.nameZh())).orElse(one.asker()),
        one.item().map(TraceCaseView.Item::lot).orElse(""),
        one.subject(),
        one.openedBy() + " · " + figures.shortly(one.openedAt(), now),
        state(one, words),
        one.finding()
            .map(
                finding ->
                    Tag.of(
                        new Look(finding.refuses() ? "bad" : "warn", "clock"),
                        words.page(
                            finding.refuses() ? "receiving.case.late" : "receiving.case.due",
                            "at",
                            figures.shortly(one.due().orElseThrow(), now))))
            .orElse(Tag.of(new Look("", ""), "")),
        one.decided()
            .map(
                decided ->
                    decided.by()
                        + " · "
                        + figures.shortly(decided.at(), now)
                        + " · "
                        + decided.note())
            .orElse(""),
        one.told()
            .map(
                told ->
                    told.by() + " · " + figures.shortly(told.at(), now) + " · " + told.reference())
            .orElse(""),
        suspect && undecided && quality && !one.openedByPerson().equals(reader.actor()),
        !suspect && undecided && (quality || reader.has(Role.SUPPLIER_DESK)),
        quality && one.isOpen() && !undecided);
  }

  private static Tag state(TraceCaseView one, Wording words) {
    return one.decided()
        .map(TraceCaseView.Decided::outcome)
        .map(outcome -> Tag.of(look(outcome), words.page("receiving.case.outcome." + outcome)))
        .orElseGet(() -> Tag.of(new Look("warn", "hourglass"), words.page("receiving.case.open")));
  }

  private static Look look(TraceOutcome outcome) {
    return outcome == TraceOutcome.ILLEGITIMATE ? new Look("bad", "ban") : new Look("ok", "check");
  }
}
