package org.bencao.web.rest;

import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Texts;

/**
 * One reason, in the four parts that pages show too: the fact, its rule, its document, the way out.
 *
 * @param rule the rule's id; absent for a limit or a document check
 * @param source where the rule stands
 * @param document number of the licence or document it rests on
 * @param date the day it turns on
 * @param line the line it concerns; absent for the whole order
 * @param title the fact in one sentence
 * @param action the one way out
 */
public record ReasonJson(
    Reason code,
    Optional<String> rule,
    Optional<String> source,
    Optional<String> document,
    Optional<String> date,
    Optional<Integer> line,
    String title,
    String action) {

  public static ReasonJson of(Finding finding, Locale locale) {
    var texts = Texts.in(locale);
    return new ReasonJson(
        finding.reason(),
        filled(finding.rule()),
        filled(texts.source(finding)),
        finding.document(),
        finding.date(),
        finding.line(),
        texts.what(finding),
        texts.action(finding));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(known -> !known.isEmpty());
  }
}
