package org.bencao.audit.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.audit.control.ChainFault.Kind;

/**
 * What a check of one company's chain has found.
 *
 * @param keptBefore heads kept elsewhere that lie before what was checked, so that they say nothing
 * @param faults the first of them, in the order of the chain
 */
public record ChainVerdict(
    long companyId,
    long entries,
    long heads,
    long keptBefore,
    Map<Kind, Long> counts,
    List<ChainFault> faults) {

  private static final Set<Kind> OF_THE_ENTRY_ALONE = Set.of(Kind.WRITTEN_OTHERWISE);

  public ChainVerdict {
    counts = Map.copyOf(counts);
    faults = List.copyOf(faults);
  }

  public boolean isSound() {
    return counts.isEmpty();
  }

  /**
   * Whether the links hold, whatever is wrong with single entries since before they were sealed.
   */
  boolean isChained() {
    return OF_THE_ENTRY_ALONE.containsAll(counts.keySet());
  }

  public long faultCount() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
