package org.bencao.catalogue.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.CheckDigit;
import org.bencao.common.Gtin;
import org.bencao.common.Texts;

/** Codes as they are kept: without compatibility characters, and known where a list is closed. */
final class CodeShapes {

  private static final Set<String> STORAGES = Set.of("ROOM", "COOL", "COLD", "FROZEN");
  private static final Set<String> DISPENSING = Set.of("RX", "OTC_A", "OTC_B");
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private CodeShapes() {}

  static Judged code(String text) {
    return Judged.good(plain(text));
  }

  static Judged gtin(String text) {
    var digits = joined(text);
    if (!digits.matches("[0-9]{8}|[0-9]{12,14}")) {
      return Judged.bad(text, "not-digits", Map.of("digits", "8, 12, 13, 14"));
    }
    return CheckDigit.isRight(digits)
        ? Judged.good(new Gtin(digits).value())
        : wrongCheckDigit(text, digits);
  }

  static Judged ndc11(String text) {
    return digits(text, 11);
  }

  static Judged cip7(String text) {
    return digits(text, 7);
  }

  static Judged cip13(String text) {
    var judged = digits(text, 13);
    return !judged.isGood() || CheckDigit.isRight(judged.text())
        ? judged
        : wrongCheckDigit(text, judged.text());
  }

  /** Two ways of dispensing contradict each other. */
  static Judged classes(String text) {
    var codes = List.of(plain(text).split("[\\s,;]+"));
    for (var code : codes) {
      if (!hasWord("class." + code)) {
        return Judged.bad(code, "unknown-code");
      }
    }
    var ways = new HashSet<>(codes);
    ways.retainAll(DISPENSING);
    return ways.size() > 1
        ? Judged.bad(text, "contradiction")
        : Judged.good(codes.stream().distinct().collect(Collectors.joining(" ")));
  }

  static Judged storage(String text) {
    return known(text, STORAGES.contains(plain(text)));
  }

  static Judged unit(String text) {
    return known(text, hasWord("unit." + plain(text)));
  }

  static Judged currency(String text) {
    return known(text, CURRENCIES.contains(plain(text)));
  }

  static Judged hierarchy(String text) {
    var levels = plain(text).split(" +");
    boolean right =
        Arrays.stream(levels).allMatch(level -> level.matches("[A-Z]+:[1-9][0-9]{0,5}"));
    return right && areDistinct(levels)
        ? Judged.good(String.join(" ", levels))
        : Judged.bad(text, "no-hierarchy");
  }

  private static boolean areDistinct(String[] levels) {
    return Arrays.stream(levels).map(level -> level.split(":")[0]).distinct().count()
        == levels.length;
  }

  private static Judged digits(String text, int count) {
    var digits = joined(text);
    return digits.matches("[0-9]{" + count + "}")
        ? Judged.good(digits)
        : Judged.bad(text, "not-digits", Map.of("digits", String.valueOf(count)));
  }

  private static Judged wrongCheckDigit(String text, String digits) {
    var wanted = CheckDigit.of(digits.substring(0, digits.length() - 1));
    return Judged.bad(text, "check-digit", Map.of("wanted", String.valueOf(wanted)));
  }

  private static Judged known(String text, boolean known) {
    return known ? Judged.good(plain(text)) : Judged.bad(text, "unknown-code");
  }

  /** The portal knows what it has a word for. */
  private static boolean hasWord(String key) {
    return Texts.in(Locale.ENGLISH).has(key);
  }

  /** Full-width letters and digits are the same code; so is one with other blanks around it. */
  private static String plain(String text) {
    return CellText.stripped(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** Hyphens and blanks only help the eye. */
  private static String joined(String text) {
    return plain(text).replaceAll("[\\s\\p{Pd}]", "");
  }
}
