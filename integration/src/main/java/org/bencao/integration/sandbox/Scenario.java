package org.bencao.integration.sandbox;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A scenario of the script book: its number and, where it has several forms, the form.
 *
 * @param form from 1; trigger quantity 9000 + 100 (form - 1) + number
 */
record Scenario(int number, int form) {

  static final Scenario ACCEPT = new Scenario(1, 1);

  /** What is played today, in order of number; every other number is played as 01. */
  static final List<Scenario> PLAYED =
      List.of(
          ACCEPT,
          new Scenario(2, 1),
          new Scenario(3, 1),
          new Scenario(4, 1),
          new Scenario(5, 1),
          new Scenario(6, 1),
          new Scenario(7, 1),
          new Scenario(8, 1),
          new Scenario(9, 1),
          new Scenario(10, 1),
          new Scenario(10, 2),
          new Scenario(11, 1),
          new Scenario(12, 1),
          new Scenario(12, 2),
          new Scenario(13, 1),
          new Scenario(14, 1),
          new Scenario(15, 1),
          new Scenario(16, 1),
          new Scenario(17, 1),
          new Scenario(18, 1),
          new Scenario(18, 2),
          new Scenario(19, 1),
          new Scenario(20, 1),
          new Scenario(20, 2),
          new Scenario(21, 1),
          new Scenario(21, 2),
          new Scenario(25, 1),
          new Scenario(25, 2),
          new Scenario(28, 1),
          new Scenario(29, 1),
          new Scenario(29, 2),
          new Scenario(30, 1),
          new Scenario(31, 1),
          new Scenario(31, 2),
          new Scenario(31, 3),
          new Scenario(32, 1),
          new Scenario(33, 1),
          new Scenario(33, 2),
          new Scenario(34, 1),
          new Scenario(34, 2),
          new Scenario(35, 1),
          new Scenario(35, 2),
          new Scenario(35, 3),
          new Scenario(37, 1),
          new Scenario(37, 2),
          new Scenario(37, 3),
          new Scenario(37, 4),
          new Scenario(37, 5),
          new Scenario(38, 1),
          new Scenario(39, 1),
          new Scenario(40, 1));

  private static final Set<Integer> WHOLE_ORDER =
      Set.of(14, 15, 16, 17, 18, 19, 20, 21, 32, 33, 34, 37, 38, 39, 40);
  private static final Pattern ITEM = Pattern.compile("SBX-(\\d\\d)(?:-(\\d))?");
  private static final Pattern CODE = Pattern.compile("(\\d\\d)(?:-(\\d))?");
  private static final Pattern QUANTITY = Pattern.compile("9(\\d)(\\d\\d)");

  static Optional<Scenario> ofItem(String sellerItem) {
    return numbered(ITEM, sellerItem);
  }

  static Optional<Scenario> ofCode(String code) {
    return numbered(CODE, code);
  }

  static Optional<Scenario> ofQuantity(BigDecimal quantity) {
    var matcher = QUANTITY.matcher(quantity.stripTrailingZeros().toPlainString());
    return matcher.matches()
        ? known(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)) + 1)
        : Optional.empty();
  }

  boolean takesWholeOrder() {
    return WHOLE_ORDER.contains(number);
  }

  String code() {
    return form == 1 ? "%02d".formatted(number) : "%02d-%d".formatted(number, form);
  }

  private static Optional<Scenario> numbered(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.matches()
        ? known(
            Integer.parseInt(matcher.group(1)),
            matcher.group(2) == null ? 1 : Integer.parseInt(matcher.group(2)))
        : Optional.empty();
  }

  /** A number that is not played yet is played as 01; so is 00, which nobody means. */
  private static Optional<Scenario> known(int number, int form) {
    if (number == 0) {
      return Optional.empty();
    }
    var asked = new Scenario(number, form);
    return Optional.of(PLAYED.contains(asked) ? asked : ACCEPT);
  }
}
