package org.bencao.integration.sandbox;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.CheckDigit;
import org.bencao.common.Sha256;
import org.bencao.common.Sscc;
import org.bencao.document.Package;

/** The cartons of one despatch, each with a number that no other order's carton has. */
final class Cartons {

  /** The range that GS1 keeps for demonstrations. */
  private static final String DEMONSTRATION = "952";

  private static final int SERIAL_DIGITS = 11;
  private static final int INDEX_DIGITS = 2;

  private final String wholesaler;
  private final String order;
  private final int before;
  private final Map<String, Sscc> byPlace = new LinkedHashMap<>();

  /** Goes on counting behind the cartons that the order had before. */
  Cartons(String wholesaler, String order, int before) {
    this.wholesaler = wholesaler;
    this.order = order;
    this.before = before;
  }

  Sscc ordinary() {
    return at("ordinary");
  }

  Sscc second() {
    return at("second");
  }

  /** One whose number is used again and again. */
  Sscc reused() {
    return byPlace.computeIfAbsent("reused", place -> sscc(wholesaler, 0));
  }

  /** In the order in which they were first filled. */
  List<Package> packages() {
    return byPlace.values().stream()
        .map(sscc -> new Package(Optional.of(sscc), Optional.empty()))
        .toList();
  }

  private Sscc at(String place) {
    return byPlace.computeIfAbsent(
        place, any -> sscc(wholesaler + "/" + order, before + byPlace.size()));
  }

  private static Sscc sscc(String owner, int index) {
    var serial = digits(new BigInteger(1, Sha256.of(owner)), SERIAL_DIGITS);
    var number = digits(BigInteger.valueOf(index), INDEX_DIGITS);
    var key = "0" + DEMONSTRATION + serial + number;
    return new Sscc(key + CheckDigit.of(key));
  }

  /** The last so many, with zeros before them. */
  private static String digits(BigInteger number, int count) {
    var text = number.mod(BigInteger.TEN.pow(count)).toString();
    return "0".repeat(count - text.length()) + text;
  }
}
