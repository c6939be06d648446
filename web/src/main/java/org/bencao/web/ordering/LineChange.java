package org.bencao.web.ordering;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.bencao.web.rest.Id;

/**
 * The one thing to change in a line: its quantity or the offer it takes.
 *
 * @param quantity whole packs, as typed
 */
public record LineChange(
    @NotNull Optional<@Size(max = 20) String> quantity, @NotNull Optional<Id> offerId) {

  @AssertTrue(message = "exactly one of quantity and offerId")
  boolean isOneChange() {
    return quantity.isPresent() != offerId.isPresent();
  }
}
