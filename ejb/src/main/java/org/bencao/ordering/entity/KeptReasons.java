package org.bencao.ordering.entity;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.KeptFindings;
import org.bencao.common.Reason;

/** Why somebody had to approve, kept as facts. */
final class KeptReasons {

  /** Lines of one kind have one reason; a few of them say it. */
  private static final int MOST = 8;

  private KeptReasons() {}

  /** One of each kind and role first, so that none is lost. */
  static String text(List<Finding> findings) {
    var seen = new HashSet<String>();
    return KeptFindings.text(
        findings.stream()
            .filter(
                finding -> seen.add(finding.reason() + finding.facts().getOrDefault("needs", "")))
            .limit(MOST)
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
}
