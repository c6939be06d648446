package org.bencao.web.receiving;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.bencao.common.PackCode;
import org.bencao.common.ScannedCode;
import org.bencao.common.Sscc;
import org.bencao.receiving.boundary.DespatchView;

/**
 * What was scanned or typed, found among the lines of one delivery.
 *
 * @param lines that it may mean, those with something to count first
 * @param packs as the code says, else one
 * @param pack the code, where it names one pack and no other
 */
record Scan(
    Kind kind,
    List<DespatchView.Line> lines,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    int packs,
    Optional<String> pack) {

  private static final String OF_A_UNIT = "00";
  private static final int SHORTEST_NAME = 2;
  private static final Comparator<DespatchView.Line> UNCOUNTED_FIRST =
      Comparator.comparing(line -> line.left().signum() <= 0);

  /** How sure it is which line is meant. */
  enum Kind {
    LINE,
    CARTON,
    /** Lots of more than one line: the lot has to be read. */
    SEVERAL,
    /** A separator was lost: lot and expiry have to be read off the pack (TRC-02). */
    UNCLEAR,
    UNKNOWN
  }

  Scan {
    lines = lines.stream().sorted(UNCOUNTED_FIRST).toList();
  }

  /** The lines come in the order in which they are counted. */
  static Scan read(String text, List<DespatchView.Line> lines) {
    return read(text, lines, Optional.empty());
  }

  /**
   * The same, where the despatch advice may name the pack.
   *
   * @param advised position of the line in which the pack was advised
   */
  static Scan read(String text, List<DespatchView.Line> lines, Optional<Integer> advised) {
    var code = ScannedCode.read(text);
    return carton(text, code, lines)
        .or(() -> code.flatMap(known -> named(known, lines, advised)))
        .or(() -> code.flatMap(known -> coded(known, lines)))
        .or(() -> typed(text, lines))
        .orElse(
            new Scan(
                Kind.UNKNOWN, List.of(), Optional.empty(), Optional.empty(), 1, Optional.empty()));
  }

  private static Optional<Scan> named(
      ScannedCode code, List<DespatchView.Line> lines, Optional<Integer> advised) {
    return advised
        .map(at -> those(lines, line -> line.position() == at))
        .filter(line -> !line.isEmpty())
        .map(line -> new Scan(Kind.LINE, line, code.lot(), code.expiry(), 1, pack(code)));
  }

  private static Optional<String> pack(ScannedCode code) {
    return PackCode.of(code).map(PackCode::value);
  }

  /** The line that it means; none where that is not sure. */
  Optional<Chosen> chosen() {
    return kind == Kind.SEVERAL
        ? Optional.empty()
        : lines.stream()
            .findFirst()
            .map(line -> new Chosen(line, lot, expiry, count(line), isCarton(), pack));
  }

  private boolean isCarton() {
    return kind == Kind.CARTON;
  }

  /** The label of a carton stands for what is left of the line. */
  private BigDecimal count(DespatchView.Line line) {
    return isCarton() ? line.left().max(BigDecimal.ONE) : BigDecimal.valueOf(packs);
  }

  private static Optional<Scan> carton(
      String text, Optional<ScannedCode> code, List<DespatchView.Line> lines) {
    var unit = code.map(known -> known.elements().get(OF_A_UNIT)).or(() -> bare(text));
    var inside = those(lines, line -> unit.isPresent() && line.sscc().equals(unit));
    return inside.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Scan(Kind.CARTON, inside, Optional.empty(), Optional.empty(), 1, Optional.empty()));
  }

  /** Eighteen digits without the application identifier, as a person types them. */
  private static Optional<String> bare(String text) {
    try {
      return Optional.of(new Sscc(folded(text).replace(" ", "")).value());
    } catch (IllegalArgumentException another) {
      return Optional.empty();
    }
  }

  private static Optional<Scan> coded(ScannedCode code, List<DespatchView.Line> lines) {
    var item =
        those(
            lines,
            line ->
                code.lookups().contains(line.gtin()) || code.lookups().contains(line.itemCode()));
    if (item.isEmpty()) {
      return Optional.empty();
    }
    var lot = narrowed(item, code.lot());
    int packs = code.count().filter(count -> count > 0).orElse(1);
    var kind = code.doubt().isPresent() ? Kind.UNCLEAR : Kind.LINE;
    return Optional.of(
        isOneLot(lot) || code.lot().isPresent()
            ? new Scan(kind, lot, code.lot(), code.expiry(), packs, pack(code))
            : new Scan(Kind.SEVERAL, lot, code.lot(), code.expiry(), packs, pack(code)));
  }

  /** A lot that nobody advised leaves all lines of the item: the judgement then says so. */
  private static List<DespatchView.Line> narrowed(
      List<DespatchView.Line> item, Optional<String> lot) {
    var same = those(item, line -> lot.isPresent() && line.lot().equals(lot));
    return same.isEmpty() ? item : same;
  }

  /** A lot, else a code, else a part of a name. */
  private static Optional<Scan> typed(String text, List<DespatchView.Line> lines) {
    var wanted = folded(text);
    var lots =
        those(lines, line -> line.lot().filter(lot -> folded(lot).equals(wanted)).isPresent());
    if (!lots.isEmpty()) {
      return Optional.of(found(lots, lots.get(0).lot()));
    }
    var codes = those(lines, line -> folded(line.itemCode()).equals(wanted));
    var named = codes.isEmpty() ? those(lines, line -> isNamed(line, wanted)) : codes;
    return named.isEmpty() ? Optional.empty() : Optional.of(found(named, Optional.empty()));
  }

  private static Scan found(List<DespatchView.Line> lines, Optional<String> lot) {
    return new Scan(
        isOneLot(lines) ? Kind.LINE : Kind.SEVERAL,
        lines,
        lot,
        Optional.empty(),
        1,
        Optional.empty());
  }

  private static boolean isOneLot(List<DespatchView.Line> lines) {
    return lines.stream().map(line -> List.of(line.itemCode(), line.lot())).distinct().count() <= 1;
  }

  private static boolean isNamed(DespatchView.Line line, String wanted) {
    return wanted.length() >= SHORTEST_NAME
        && (folded(line.nameEn()).contains(wanted) || folded(line.nameZh()).contains(wanted));
  }

  private static List<DespatchView.Line> those(
      List<DespatchView.Line> lines, Predicate<DespatchView.Line> wanted) {
    return lines.stream().filter(wanted).toList();
  }

  /** Full-width letters and digits are those that they look like. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }
}
