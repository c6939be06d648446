package org.bencao.web.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.DeskAnswer;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * Answer lines of an order; lines that are not named stay as they are.
 *
 * @param sellerNumber the seller's own number of the order
 */
public record NewDeskAnswer(
    @NotNull Optional<@Size(max = 60) @Pattern(regexp = TypedForms.SAID) String> sellerNumber,
    @NotEmpty @Size(max = 5000) List<@NotNull @Valid NewDeskAnswerLine> lines) {

  DeskAnswer command(String key, PurchaseOrderId order) {
    return new DeskAnswer(
        ActKey.ANSWER.of(key),
        order,
        sellerNumber,
        lines.stream().map(NewDeskAnswerLine::command).toList());
  }
}
