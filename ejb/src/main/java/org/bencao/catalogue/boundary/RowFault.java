package org.bencao.catalogue.boundary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;

/**
 * Why a row cannot be taken: where in the file it stands, what stands there and what is wrong.
 *
 * @param column the column, or the columns with + between them; empty where no column is read
 * @param value the text as it was found, at most eighty characters of it
 * @param problem a key, for example {@code missing}, {@code too-long}, {@code check-digit}, or the
 *     code of the reason for which a rule refuses it
 * @param facts values for the words of the key
 */
public record RowFault(
    Field field, String column, String value, String problem, Map<String, String> facts) {

  private static final int LONGEST_VALUE = 80;
  private static final String RULE = "rule";
  private static final String SOURCE = "source";
  private static final String DOCUMENT = "document";

  public RowFault {
    value = cut(value);
    facts = Map.copyOf(facts);
  }

  /** A rule refuses what the field names. */
  static RowFault of(Field field, String value, Finding finding) {
    var facts = new HashMap<>(finding.facts());
    facts.put(RULE, finding.rule());
    facts.put(SOURCE, finding.source());
    finding.document().ifPresent(number -> facts.put(DOCUMENT, number));
    return new RowFault(field, "", value, finding.reason().name(), facts);
  }

  /** What the rule found, where it was a rule. */
  public Optional<Finding> finding() {
    return Optional.ofNullable(facts.get(RULE))
        .map(
            rule ->
                new Finding(
                    Reason.valueOf(problem),
                    Outcome.REFUSE,
                    Optional.empty(),
                    rule,
                    facts.get(SOURCE),
                    Optional.ofNullable(facts.get(DOCUMENT)),
                    Optional.empty(),
                    facts));
  }

  private static String cut(String value) {
    if (value.length() <= LONGEST_VALUE) {
      return value;
    }
    boolean splits = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
    return value.substring(0, splits ? LONGEST_VALUE - 1 : LONGEST_VALUE);
  }
}
