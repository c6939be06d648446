package org.bencao.ordering.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.bencao.organisation.boundary.IdentityProof;

/**
 * Approve an order.
 *
 * @param seen of the view that was decided upon: when something has changed since, nothing is done;
 *     none approves it as it was asked for, one of many that nobody looked at
 * @param proof that it is the caller who signs; only special goods ask for it (SPC-17)
 */
public record Decide(
    @NotNull PurchaseOrderId id,
    @NotNull Optional<@Size(max = 64) String> seen,
    @NotNull Optional<@Size(max = 400) String> note,
    @NotNull Optional<IdentityProof> proof) {

  /** Where nothing has to be signed. */
  public Decide(PurchaseOrderId id, Optional<String> seen, Optional<String> note) {
    this(id, seen, note, Optional.empty());
  }
}
