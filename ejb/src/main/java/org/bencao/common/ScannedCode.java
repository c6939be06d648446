package org.bencao.common;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scanner or a person gave as a product code, understood.
 *
 * <p>An element string whose separators were lost on the way is not guessed at (rule TRC-02). Where
 * a lot or serial number of unknown end could hide further elements, the code is {@link
 * Kind#AMBIGUOUS} and carries what stood before the doubt and is sure, as a rule the GTIN and the
 * dates: enough to find the item for an order, and a refusal for goods-in, which needs the lot and
 * the serial number.
 *
 * @param value the normalised code: digits for a number, elements in brackets for GS1, and what was
 *     given where it is ambiguous
 * @param count how many pieces or packs, where the code says
 * @param lookups identifiers under which the item may be found, best first
 * @param elements all GS1 elements by application identifier
 * @param doubt why it is ambiguous
 */
public record ScannedCode(
    Kind kind,
    String value,
    Optional<Gtin> gtin,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    Optional<String> serial,
    Optional<Integer> count,
    List<String> lookups,
    Map<String, String> elements,
    Optional<Doubt> doubt) {

  /** What kind of code it is. */
  public enum Kind {
    /** A GS1 element string, from a symbol or in brackets. */
    GS1_ELEMENTS,
    GS1_LINK,
    /** An EAN-8, UPC-A, EAN-13 or GTIN-14. */
    GTIN,
    NDC,
    /** The number of a French medicine. */
    CIP13,
    /** 追溯码 in 20 digits: the code as a whole names the pack, its first seven digits the drug. */
    CN_TRACE,
    /** 国药准字, or the number of a demonstration item. */
    APPROVAL,
    AMBIGUOUS
  }

  /** Why a code can be read in more than one way. */
  public enum Doubt {
    NO_SEPARATOR,
    TWO_VALUES
  }

  private static final int LONGEST = 1000;
  private static final Year WRITTEN_IN = Year.of(2026);

  public ScannedCode {
    if (doubt.isPresent() != (kind == Kind.AMBIGUOUS)) {
      throw new IllegalArgumentException("doubt: found " + doubt + " for " + kind);
    }
    lookups = List.copyOf(lookups);
    elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
  }

  /**
   * None when it is no code that the portal knows. The century of dates is told as in 2026, which
   * is right for any from 1977 to 2076.
   */
  public static Optional<ScannedCode> read(String scanned) {
    return read(scanned, WRITTEN_IN);
  }

  /** The same, with the year from which the century of dates is told. */
  public static Optional<ScannedCode> read(String scanned, Year seenFrom) {
    if (scanned.length() > LONGEST) {
      return Optional.empty();
    }
    var text = ScannedText.of(scanned);
    if (DigitalLink.isLink(text.value())) {
      var found = DigitalLink.read(text.value(), seenFrom);
      return found.map(elements -> of(Kind.GS1_LINK, elements, text, seenFrom));
    }
    if (text.isBracketed()) {
      var found = BracketedElements.read(text.value(), seenFrom);
      return found.map(elements -> of(Kind.GS1_ELEMENTS, elements, text, seenFrom));
    }
    if (text.isElementString()) {
      var found = ElementString.read(text.value(), seenFrom);
      return found.map(elements -> of(Kind.GS1_ELEMENTS, elements, text, seenFrom));
    }
    return PlainCode.read(text.value());
  }

  static ScannedCode plain(Kind kind, String value, Optional<Gtin> gtin, List<String> lookups) {
    return new ScannedCode(
        kind,
        value,
        gtin,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        lookups,
        Map.of(),
        Optional.empty());
  }

  private static ScannedCode of(Kind kind, Gs1Elements found, ScannedText text, Year seenFrom) {
    boolean sure = found.doubt().isEmpty();
    var gtin = found.value("01").or(() -> found.value("02")).map(Gtin::new);
    return new ScannedCode(
        sure ? kind : Kind.AMBIGUOUS,
        sure ? found.text() : text.shown(),
        gtin,
        found.value("10"),
        found.value("17").flatMap(date -> Gs1Date.read(date, seenFrom)),
        found.value("21"),
        found.value("37").or(() -> found.value("30")).map(Integer::valueOf),
        ItemNumbers.of(gtin, found),
        found.values(),
        found.doubt());
  }
}
