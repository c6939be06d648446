package org.bencao.common;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules said, kept as facts: they may be others by the time it is read. */
public final class KeptFindings {

  private static final String REASON = ".reason";
  private static final String OUTCOME = ".outcome";
  private static final String LINE = ".line";
  private static final String RULE = ".rule";
  private static final String SOURCE = ".source";
  private static final String DOCUMENT = ".document";
  private static final String DATE = ".date";

  private KeptFindings() {}

  public static String text(List<Finding> findings) {
    return Json.text(findings.stream().map(KeptFindings::facts).toList());
  }

  /** The same, as many of the first as the column holds. */
  public static String text(List<Finding> findings, int longest) {
    var text = text(findings);
    return text.length() <= longest
        ? text
        : text(findings.subList(0, findings.size() - 1), longest);
  }

  private static Map<String, String> facts(Finding finding) {
    var facts = new HashMap<>(finding.facts());
    facts.put(REASON, finding.reason().name());
    facts.put(OUTCOME, finding.outcome().name());
    facts.put(RULE, finding.rule());
    facts.put(SOURCE, finding.source());
    finding.line().ifPresent(line -> facts.put(LINE, String.valueOf(line)));
    finding.document().ifPresent(document -> facts.put(DOCUMENT, document));
    finding.date().ifPresent(date -> facts.put(DATE, date));
    return facts;
  }

  public static List<Finding> read(String text) {
    return Json.read(text, new TypeReference<List<Map<String, String>>>() {}).stream()
        .map(KeptFindings::finding)
        .toList();
  }

  private static Finding finding(Map<String, String> kept) {
    var facts = new HashMap<>(kept);
    facts.keySet().removeIf(key -> key.startsWith("."));
    return new Finding(
        Reason.valueOf(kept.get(REASON)),
        Outcome.valueOf(kept.get(OUTCOME)),
        Optional.ofNullable(kept.get(LINE)).map(Integer::valueOf),
        kept.get(RULE),
        kept.get(SOURCE),
        Optional.ofNullable(kept.get(DOCUMENT)),
        Optional.ofNullable(kept.get(DATE)),
        facts);
  }
}
