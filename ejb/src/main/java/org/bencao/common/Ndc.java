package org.bencao.common;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A US National Drug Code in the 11 digits of billing, 5-4-2 without hyphens.
 *
 * @param gtins the GTINs it may have: one where the hyphens of its ten digits were seen, else one
 *     for each zero that may have been put in
 */
record Ndc(String value, List<Gtin> gtins) {

  private static final String US = "003";
  private static final Pattern TEN =
      Pattern.compile("[0-9]{4}-[0-9]{4}-[0-9]{2}|[0-9]{5}-(?:[0-9]{3}-[0-9]{2}|[0-9]{4}-[0-9])");
  private static final Pattern ELEVEN = Pattern.compile("[0-9]{11}|[0-9]{5}-[0-9]{4}-[0-9]{2}");
  // where 4-4-2, 5-3-2 and 5-4-1 get their zero
  private static final List<Integer> ZEROS = List.of(0, 5, 9);

  Ndc {
    if (!value.matches("[0-9]{11}")) {
      throw new IllegalArgumentException("NDC: found " + value + ", wanted 11 digits");
    }
    gtins = List.copyOf(gtins);
  }

  static Optional<Ndc> read(String text) {
    var code = text.replaceFirst("(?i)^NDC[ :]*", "");
    var digits = code.replace("-", "");
    if (TEN.matcher(code).matches()) {
      return Optional.of(new Ndc(padded(code.split("-")), List.of(gtin(digits))));
    }
    if (ELEVEN.matcher(code).matches()) {
      return Optional.of(new Ndc(digits, shortened(digits).map(Ndc::gtin).toList()));
    }
    return Optional.empty();
  }

  /** What a GTIN of the US may be in 11 digits; without hyphens its ten fit three forms. */
  static List<String> of(Gtin gtin) {
    if (!gtin.value().startsWith(US)) {
      return List.of();
    }
    var ten = gtin.value().substring(US.length(), US.length() + 10);
    return ZEROS.stream()
        .map(at -> ten.substring(0, at) + "0" + ten.substring(at))
        .distinct()
        .toList();
  }

  private static String padded(String[] parts) {
    return padded(parts[0], 5) + padded(parts[1], 4) + padded(parts[2], 2);
  }

  private static String padded(String digits, int length) {
    return "0".repeat(length - digits.length()) + digits;
  }

  private static Stream<String> shortened(String eleven) {
    return ZEROS.stream()
        .filter(at -> eleven.charAt(at) == '0')
        .map(at -> eleven.substring(0, at) + eleven.substring(at + 1))
        .distinct();
  }

  private static Gtin gtin(String ten) {
    return new Gtin(US + ten + CheckDigit.of(US + ten));
  }
}
