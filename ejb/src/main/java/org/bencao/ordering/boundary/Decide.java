package org.bencao.ordering.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Approve an order.
 *
 * @param seen of the view that was decided upon: when something has changed since, nothing is done;
 *     none approves it as it was asked for, one of many that nobody looked at
 */
public record Decide(
    @NotNull PurchaseOrderId id,
    @NotNull Optional<@Size(max = 64) String> seen,
    @NotNull Optional<@Size(max = 400) String> note) {}
