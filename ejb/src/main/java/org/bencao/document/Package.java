package org.bencao.document;

import java.util.Optional;
import org.bencao.common.Sscc;

/**
 * A logistic unit of a despatch.
 *
 * @param parent the pallet it stands on
 */
public record Package(Optional<Sscc> sscc, Optional<Sscc> parent) {

  public Package {
    Check.present("SSCC", sscc);
    Check.present("SSCC of the parent", parent);
  }
}
