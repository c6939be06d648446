package org.bencao.exchange.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a person puts in the place of an element.
 *
 * @param found what they saw there: whoever was second corrects nothing
 */
public record CorrectDocument(
    long messageId,
    @NotNull CorrectionPlace place,
    @NotNull @Size(max = 400) String found,
    @NotBlank @Size(max = 400) String value,
    @NotBlank @Size(max = 400) String reason) {

  /** The same as it is kept. */
  public CorrectDocument with(String original, String written) {
    return new CorrectDocument(messageId, place, original, written, reason);
  }
}
