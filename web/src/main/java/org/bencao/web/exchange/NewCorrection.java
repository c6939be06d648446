package org.bencao.web.exchange;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bencao.exchange.boundary.CorrectDocument;
import org.bencao.exchange.boundary.CorrectionPlace;

/**
 * What stands in the place of an element from now on.
 *
 * @param component 0 where the element has none
 * @param found what was seen there; when it is another by now, nothing is put right
 */
public record NewCorrection(
    @Min(1) int segment,
    @Min(1) int element,
    @Min(0) int component,
    @NotNull @Size(max = 400) String found,
    @NotBlank @Size(max = 400) String value,
    @NotBlank @Size(max = 400) String reason) {

  CorrectDocument of(long messageId) {
    return new CorrectDocument(
        messageId, new CorrectionPlace(segment, element, component), found, value, reason);
  }
}
