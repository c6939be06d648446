package org.bencao.organisation.boundary;

import java.time.ZoneId;

/**
 * A company asks to be let in.
 *
 * @param code 2 to 6 letters, the beginning of its order numbers
 * @param currency ISO 4217
 */
public record RegisterCompany(
    String code,
    String nameEn,
    String nameZh,
    String kind,
    String profile,
    ZoneId zone,
    String currency,
    String gln) {

  public RegisterCompany {
    if (!code.matches("[A-Z]{2,6}")) {
      throw new IllegalArgumentException("a company code has 2 to 6 capital letters: " + code);
    }
  }
}
