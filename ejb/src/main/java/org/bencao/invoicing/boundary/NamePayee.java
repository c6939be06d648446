package org.bencao.invoicing.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The own company is paid to this account from now on.
 *
 * @param holder of the account, as the bank writes it
 * @param number of the account, or IBAN; blanks and hyphens do not count
 */
public record NamePayee(
    @NotBlank @Size(max = 200) String holder,
    @NotBlank @Size(max = 120) String bank,
    @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9 -]{4,40}") String number) {

  /** Without what people put between the groups. */
  public String plainNumber() {
    return plain(number);
  }

  public static String plain(String number) {
    return number.replaceAll("[ -]", "");
  }
}
