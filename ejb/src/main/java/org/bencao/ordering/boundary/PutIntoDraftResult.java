package org.bencao.ordering.boundary;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;

/** Answer to putting a list into a draft. */
public sealed interface PutIntoDraftResult {

  /**
   * What could be had is in the draft.
   *
   * @param draft absent when nothing could be added and no draft was named: none was made
   * @param added lines added
   * @param withoutOffer lines of the list that nobody offers today; they are not in the draft
   * @param instead lines that come from another supplier than the preferred one
   */
  record Put(
      Optional<DraftView> draft, int added, List<ListLine> withoutOffer, List<ListLine> instead)
      implements PutIntoDraftResult {

    public Put {
      withoutOffer = List.copyOf(withoutOffer);
      instead = List.copyOf(instead);
    }
  }

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements PutIntoDraftResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
