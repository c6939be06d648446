package org.bencao.common;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that waits for a person: a row of the business as it stands now, never a stored copy.
 * Words are keys and facts; the page writes the sentence.
 *
 * @param reason why, where a reason code says it; else the kind does
 * @param facts values for the placeholders of the words; a value that names a text is marked by a
 *     leading {@code #}
 * @param since when it began to wait
 * @param due when it will be too late, if it ever will
 * @param stake what hangs on it, where it can be said in money
 * @param severity {@code REFUSE}: something stands still; {@code WARN}: it soon will
 * @param targets where it is looked after, the main place first
 */
public record WorkItem(
    WorkKind kind,
    Optional<Reason> reason,
    Map<String, String> facts,
    Name what,
    Place where,
    Instant since,
    Optional<Instant> due,
    Optional<Money> stake,
    Outcome severity,
    List<WorkTarget> targets) {

  public WorkItem {
    facts = Map.copyOf(facts);
    targets = List.copyOf(targets);
    if (targets.isEmpty()) {
      throw new IllegalArgumentException("targets: found none, wanted one or more");
    }
  }

  /** What it is about in both languages; a name that names a text begins with {@code #}. */
  public record Name(String en, String zh) {

    /** A number, or a name that people gave. */
    public static Name same(String name) {
      return new Name(name, name);
    }
  }

  /**
   * Where it stands.
   *
   * @param number of the order or document, empty when the name says it
   * @param companyEn the other party, empty when there is none
   */
  public record Place(String number, String companyEn, String companyZh, Optional<Integer> line) {}
}
