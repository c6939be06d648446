package org.bencao.ordering.boundary;

import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Finding;

/** Answer to calling off some of a standing order. */
public sealed interface CallOffResult {

  /**
   * What was called off is in a draft, which a person submits.
   *
   * @param draftId absent when nobody offers any of it: no draft was made, nothing was taken
   */
  record CalledOff(Optional<Long> draftId, int added, List<ItemView> withoutOffer)
      implements CallOffResult {

    public CalledOff {
      withoutOffer = List.copyOf(withoutOffer);
    }
  }

  /** Nothing was changed; all reasons at once. */
  record Refused(List<Finding> findings) implements CallOffResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
