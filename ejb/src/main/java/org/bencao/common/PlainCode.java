package org.bencao.common;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bencao.common.ScannedCode.Kind;

/** Reads one bare number: what a linear bar code holds, or what stands in a list. */
final class PlainCode {

  // NMPAB/T 1002-2019: 20 digits, the first seven name the drug and its package; those in use
  // begin with 8, and none may begin like an element string with a GTIN or SSCC
  private static final Pattern TRACE = Pattern.compile("[1-9][0-9]{19}");
  private static final int DRUG_DIGITS = 7;
  private static final Pattern CIP13 = Pattern.compile("3400[0-9]{9}");
  private static final Pattern APPROVAL =
      Pattern.compile(
          "国药准字 ?[HZSJBT] ?[0-9]{8}|DEMO-[A-Z][A-Z0-9]{0,2}-?[0-9]+(?:-[0-9]+)*",
          Pattern.CASE_INSENSITIVE);

  private PlainCode() {}

  static Optional<ScannedCode> read(String text) {
    if (TRACE.matcher(text).matches()) {
      return Optional.of(trace(text));
    }
    if (APPROVAL.matcher(text).matches()) {
      return Optional.of(approval(text.replace(" ", "").toUpperCase(Locale.ROOT)));
    }
    return Ndc.read(text)
        .map(PlainCode::ndc)
        .or(() -> Gtin.read(text).map(gtin -> gtin(text, gtin)));
  }

  private static ScannedCode trace(String digits) {
    return ScannedCode.plain(
        Kind.CN_TRACE, digits, Optional.empty(), List.of(digits.substring(0, DRUG_DIGITS)));
  }

  private static ScannedCode approval(String number) {
    return ScannedCode.plain(Kind.APPROVAL, number, Optional.empty(), List.of(number));
  }

  private static ScannedCode ndc(Ndc ndc) {
    var gtin = ndc.gtins().size() == 1 ? Optional.of(ndc.gtins().get(0)) : Optional.<Gtin>empty();
    return ScannedCode.plain(Kind.NDC, ndc.value(), gtin, ItemNumbers.of(ndc));
  }

  private static ScannedCode gtin(String digits, Gtin gtin) {
    boolean french = CIP13.matcher(digits).matches();
    return ScannedCode.plain(
        french ? Kind.CIP13 : Kind.GTIN,
        french ? digits : gtin.value(),
        Optional.of(gtin),
        ItemNumbers.of(gtin));
  }
}
