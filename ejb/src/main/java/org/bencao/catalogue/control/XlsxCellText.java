package org.bencao.catalogue.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** The text that a person sees in a cell, in one way of writing numbers and days. */
final class XlsxCellText {

  /** A spreadsheet knows fifteen digits; what a file holds behind them is binary rounding. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final int LARGEST_SCALE = 400;
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final Map<String, XlsxFormat> formats = new HashMap<>();
  private final boolean from1904;
  private final char decimal;

  /**
   * @param decimal the sign before decimals that the layout expects, so that a number is not taken
   *     for one with thousands
   */
  XlsxCellText(boolean from1904, char decimal) {
    this.from1904 = from1904;
    this.decimal = decimal;
  }

  String of(Cell cell) {
    var value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(cell, number);
    }
    if (value != null) {
      return unescaped(value.toString());
    }
    // a formula that nobody computed is no empty cell
    if (cell.getFormula() != null) {
      return "=" + cell.getFormula();
    }
    return Optional.ofNullable(cell.getRawValue()).orElse("");
  }

  private String number(Cell cell, BigDecimal number) {
    if (Math.abs((long) number.scale()) > LARGEST_SCALE) {
      return cell.getRawValue();
    }
    return switch (format(cell)) {
      case DATE -> XlsxDays.date(number, from1904).orElseGet(() -> plain(number));
      case TIME -> XlsxDays.time(number).orElseGet(() -> plain(number));
      case PADDED -> padded(plain(number), cell.getDataFormatString().length());
      case NUMBER -> plain(number);
    };
  }

  private XlsxFormat format(Cell cell) {
    var code = cell.getDataFormatString();
    if (code != null) {
      return formats.computeIfAbsent(code, XlsxFormat::of);
    }
    var number = cell.getDataFormatId();
    return number == null ? XlsxFormat.NUMBER : XlsxFormat.ofNumber(number);
  }

  private String plain(BigDecimal number) {
    var exact = number.scale() == 0 ? number : number.round(DIGITS).stripTrailingZeros();
    return exact.toPlainString().replace('.', decimal);
  }

  private static String padded(String digits, int width) {
    boolean whole = digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return whole && digits.length() < width ? "0".repeat(width - digits.length()) + digits : digits;
  }

  /** Characters that XML does not allow stand as {@code _x000D_}. */
  private static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
