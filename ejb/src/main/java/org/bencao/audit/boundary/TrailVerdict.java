package org.bencao.audit.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a check of one company's chain has found.
 *
 * @param keptBefore heads kept elsewhere that lie before what was checked, so that they say nothing
 * @param faults the first of them, in the order of the chain
 */
public record TrailVerdict(
    long companyId,
    long entries,
    long heads,
    long keptBefore,
    Map<TrailFaultKind, Long> counts,
    List<TrailFault> faults) {

  private static final Set<TrailFaultKind> OF_THE_ENTRY_ALONE =
      Set.of(TrailFaultKind.WRITTEN_OTHERWISE);

  public TrailVerdict {
    counts = Map.copyOf(counts);
    faults = List.copyOf(faults);
  }

  public boolean isSound() {
    return counts.isEmpty();
  }

  /**
   * Whether the links hold, whatever is wrong with single entries since before they were sealed.
   */
  public boolean isChained() {
    return OF_THE_ENTRY_ALONE.containsAll(counts.keySet());
  }

  public long faultCount() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
