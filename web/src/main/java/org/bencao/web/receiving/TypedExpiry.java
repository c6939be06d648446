package org.bencao.web.receiving;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date of expiry as people read it off a pack: 2029-04-30, 2029-04 or 04/2029. */
final class TypedExpiry {

  /** For the field; also in full-width digits. */
  static final String FORM =
      "\\s*([0-9０-９]{4}-[0-9０-９]{2}(-[0-9０-９]{2})?|[0-9０-９]{2}/[0-9０-９]{4})\\s*";

  private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{2})/([0-9]{4})");
  private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

  private TypedExpiry() {}

  /** Whether only a month was read, so that what was advised tells the day. */
  static boolean isMonth(String typed) {
    return MONTH.matcher(isoMonth(typed)).matches();
  }

  /**
   * A month alone is its last day (GS1 General Specifications 3.4.7), and no other than the advised
   * day where that lies in it. Empty when it is no date.
   */
  static Optional<LocalDate> read(String typed, Optional<LocalDate> advised) {
    var text = isoMonth(typed);
    try {
      if (!MONTH.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
      var month = YearMonth.parse(text);
      return advised
          .filter(day -> YearMonth.from(day).equals(month))
          .or(() -> Optional.of(month.atEndOfMonth()));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static String isoMonth(String typed) {
    var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    return MONTH_FIRST.matcher(text).replaceFirst("$2-$1");
  }
}
