package org.bencao.common;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The characters that a scanner or a person gave, in one form.
 *
 * @param marked the scanner said that they are GS1 elements, or separators stand in them
 */
record ScannedText(String value, boolean marked) {

  private static final String BLANKS = "[\\s\\p{Z}\\u200B\\uFEFF]+";
  private static final String SEPARATOR = String.valueOf(ElementString.SEPARATOR);
  private static final Pattern REPLACED_SEPARATOR = Pattern.compile("(?i)<GS>|\\{GS\\}");
  private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212]");
  private static final Pattern SYMBOLOGY = Pattern.compile("^\\][A-Za-z][0-9A-Za-z]");
  // DataMatrix, Code 128, QR, DataBar and DotCode with FNC1 in first place (ISO/IEC 15424)
  private static final Set<String> OF_GS1 = Set.of("]d2", "]C1", "]Q3", "]e0", "]J1");
  // a GTIN or an SSCC leads an element string that nothing else marks
  private static final Pattern LEADING_KEY = Pattern.compile("0[012][0-9]{14}.*");

  static ScannedText of(String scanned) {
    var folded = Normalizer.normalize(scanned, Normalizer.Form.NFKC);
    var separated = REPLACED_SEPARATOR.matcher(folded).replaceAll(SEPARATOR);
    var text = stripped(HYPHENS.matcher(separated).replaceAll("-"));
    var symbology = SYMBOLOGY.matcher(text);
    boolean gs1 = symbology.find() && OF_GS1.contains(symbology.group());
    var value = withoutGroups(stripped(symbology.replaceFirst("")));
    return new ScannedText(value, gs1 || value.contains(SEPARATOR));
  }

  boolean isElementString() {
    return marked || LEADING_KEY.matcher(value).matches();
  }

  boolean isBracketed() {
    return value.startsWith("(");
  }

  /** With separators that can be seen. */
  String shown() {
    return value.replace(SEPARATOR, "<GS>");
  }

  /** A separator is no blank here, as it is for {@link String#strip}. */
  private static String stripped(String text) {
    return text.replaceAll("^" + BLANKS + "|" + BLANKS + "$", "");
  }

  /** Digits are printed in groups. */
  private static String withoutGroups(String text) {
    return text.matches("[0-9 ]+") ? text.replace(" ", "") : text;
  }
}
