package org.bencao.web.exchange;

import java.io.Serializable;
import java.time.Instant;
import org.bencao.exchange.boundary.DocumentTypes;
import org.bencao.partner.boundary.CheckedDocument;
import org.bencao.partner.boundary.PartnerTrial;

/**
 * A document that a system sends, or just showed, as it is drawn.
 *
 * @param name in words
 * @param why it is not accepted, and where; empty where it is
 * @param at when and by whom it was tried; empty where it was not, or it was now
 */
public record ShownTrial(
    String type, String name, String hue, String icon, String verdict, String why, String at)
    implements Serializable {

  static ShownTrial of(PartnerTrial trial, Wording words, Instant now) {
    return trial
        .last()
        .map(
            last ->
                new ShownTrial(
                    trial.type(),
                    name(trial.type(), words),
                    hue(last.verdict()),
                    icon(last.verdict()),
                    words.page("exchange.trial.verdict." + last.verdict()),
                    why(last.reason(), last.position(), words),
                    words.page(
                        "exchange.trial.at",
                        "at",
                        words.figures().shortly(last.at(), now),
                        "who",
                        last.by())))
        .orElseGet(
            () ->
                new ShownTrial(
                    trial.type(),
                    name(trial.type(), words),
                    "",
                    "minus",
                    words.page("exchange.trial." + (trial.needed() ? "needed" : "maySend")),
                    "",
                    ""));
  }

  /** What was just shown. */
  static ShownTrial of(CheckedDocument document, Wording words) {
    return new ShownTrial(
        document.type(),
        document.type().isEmpty()
            ? words.page("exchange.trial.whole")
            : name(document.type(), words),
        hue(document.verdict()),
        icon(document.verdict()),
        words.page("exchange.trial.verdict." + document.verdict()),
        why(document.reason(), document.position(), words),
        "");
  }

  private static String name(String type, Wording words) {
    return words.business("exchange.document." + DocumentTypes.named(type));
  }

  private static String why(String reason, String position, Wording words) {
    return reason.isEmpty() ? "" : words.page("exchange.trial.reason." + reason) + " " + position;
  }

  private static String hue(CheckedDocument.Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> "ok";
      case WARNED -> "warn";
      case REJECTED -> "bad";
    };
  }

  private static String icon(CheckedDocument.Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> "check";
      case WARNED -> "exclamation-triangle";
      case REJECTED -> "times";
    };
  }
}
