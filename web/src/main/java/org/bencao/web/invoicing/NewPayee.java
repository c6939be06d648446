package org.bencao.web.invoicing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bencao.invoicing.boundary.NamePayee;

/**
 * The account to which the company is paid from now on.
 *
 * @param holder as the bank writes it
 * @param number of the account, or IBAN
 */
public record NewPayee(
    @NotBlank @Size(max = 200) String holder,
    @NotBlank @Size(max = 120) String bank,
    @NotBlank @Pattern(regexp = "[A-Za-z0-9 -]{4,40}") String number) {

  NamePayee command() {
    return new NamePayee(holder, bank, number);
  }
}
