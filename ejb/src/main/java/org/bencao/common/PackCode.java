package org.bencao.common;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code that names one pack and no other: GTIN and serial number (GS1 General Specifications, AI
 * 01 and 21), or a Chinese traceability code of 20 digits (NMPAB/T 1002-2019).
 *
 * @param value elements in brackets for GS1, else the digits; never longer than 42 signs
 */
public record PackCode(String value) {

  // character set 82 (General Specifications 7.11)
  private static final Pattern GS1 =
      Pattern.compile("\\(01\\)([0-9]{14})\\(21\\)([!\"%-?A-Z_a-z]{1,20})");
  private static final Pattern TRACE = Pattern.compile("[1-9][0-9]{19}");

  public PackCode {
    if (!GS1.matcher(value).matches() && !TRACE.matcher(value).matches()) {
      throw new IllegalArgumentException("pack code: found " + value);
    }
  }

  /** None where the code names no single pack, or can be read in more than one way. */
  public static Optional<PackCode> of(ScannedCode code) {
    return switch (code.kind()) {
      case CN_TRACE -> Optional.of(new PackCode(code.value()));
      case GS1_ELEMENTS, GS1_LINK ->
          code.gtin().flatMap(gtin -> code.serial().map(serial -> of(gtin, serial)));
      default -> Optional.empty();
    };
  }

  public static PackCode of(Gtin gtin, String serial) {
    return new PackCode("(01)" + gtin.value() + "(21)" + serial);
  }

  /** The number of the item, where the code says it. */
  public Optional<Gtin> gtin() {
    return gs1().map(code -> new Gtin(code.group(1)));
  }

  /** The serial number within the GTIN, where there is one. */
  public Optional<String> serial() {
    return gs1().map(code -> code.group(2));
  }

  private Optional<Matcher> gs1() {
    return Optional.of(GS1.matcher(value)).filter(Matcher::matches);
  }
}
