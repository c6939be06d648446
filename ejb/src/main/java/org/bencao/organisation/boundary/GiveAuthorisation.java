package org.bencao.organisation.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * Let somebody of the own company deal with these classes in its name.
 *
 * @param number of the letter
 * @param to its last day
 */
public record GiveAuthorisation(
    @Positive long personId,
    @NotBlank @Size(max = 60) String number,
    @NotEmpty @Size(max = 40) Set<@Pattern(regexp = "[A-Z0-9_]{1,20}") String> classes,
    @NotNull LocalDate from,
    @NotNull LocalDate to) {

  public GiveAuthorisation {
    classes = classes == null ? null : Set.copyOf(classes);
  }
}
