package org.bencao.ordering.entity;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Json;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;

/** Why somebody had to approve, kept as facts: the rule may be another by the time it is read. */
public final class KeptReasons {

  /** Lines of one kind have one reason; a few of them say it. */
  private static final int MOST = 8;

  private static final String REASON = ".reason";
  private static final String OUTCOME = ".outcome";
  private static final String LINE = ".line";
  private static final String RULE = ".rule";
  private static final String SOURCE = ".source";
  private static final String DOCUMENT = ".document";
  private static final String DATE = ".date";

  private KeptReasons() {}

  /** One of each kind and role first, so that none is lost. */
  static String text(List<Finding> findings) {
    var seen = new HashSet<String>();
    return Json.text(
        findings.stream()
            .filter(
                finding -> seen.add(finding.reason() + finding.facts().getOrDefault("needs", "")))
            .limit(MOST)
            .map(KeptReasons::facts)
            .toList());
  }

  /** All of them by name. */
  static String names(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.reason().name())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Somebody has to look at its goods. */
  static boolean isSpecial(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.reason() == Reason.QUALITY_APPROVAL);
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
        .map(KeptReasons::finding)
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
