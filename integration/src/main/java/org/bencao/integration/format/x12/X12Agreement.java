package org.bencao.integration.format.x12;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What we and a partner agreed on for X12.
 *
 * @param version 004010 or 005010
 * @param partnerZone in whose local time dates and times are said
 * @param askAcknowledgement whether we ask for a TA1 (ISA14)
 * @param defaultCurrency of prices in a document without CUR
 * @param language of words that people read: English in the basic characters of X12, any other in
 *     UTF-8; whatever names something stays in basic characters
 */
public record X12Agreement(
    String version,
    String ourQualifier,
    String ourId,
    String partnerQualifier,
    String partnerId,
    boolean test,
    ZoneId partnerZone,
    BpMeans bpMeans,
    boolean askAcknowledgement,
    Optional<String> defaultCurrency,
    Locale language) {

  /** Of ISA05 and ISA07 (X12 I05). */
  public static final Pattern QUALIFIER = Pattern.compile("[0-9A-Z]{2}");

  /** GS02 and GS03 take two characters at least, ISA06 and ISA08 fifteen at most (X12 I06). */
  public static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z ._/-]{0,13}[0-9A-Za-z]");

  static final String V4010 = "004010";
  static final String V5010 = "005010";

  public X12Agreement {
    if (!V4010.equals(version) && !V5010.equals(version)) {
      throw new IllegalArgumentException("version: found " + version + ", wanted 004010 or 005010");
    }
    requireId(ourQualifier, ourId);
    requireId(partnerQualifier, partnerId);
    if (partnerZone == null || bpMeans == null || defaultCurrency == null || language == null) {
      throw new IllegalArgumentException(
          "zone, meaning of BP, currency and language: wanted a value each");
    }
  }

  /** 004010, BP for the back-ordered part, no TA1 asked for, every document names its currency. */
  public static X12Agreement of(
      String ourQualifier,
      String ourId,
      String partnerQualifier,
      String partnerId,
      boolean test,
      ZoneId partnerZone) {
    return new X12Agreement(
        V4010,
        ourQualifier,
        ourId,
        partnerQualifier,
        partnerId,
        test,
        partnerZone,
        BpMeans.BACKORDERED,
        false,
        Optional.empty(),
        Locale.ENGLISH);
  }

  /** In which words are written. */
  Charset charset() {
    return language.getLanguage().equals("en") ? StandardCharsets.US_ASCII : StandardCharsets.UTF_8;
  }

  private static void requireId(String qualifier, String id) {
    if (qualifier == null || !QUALIFIER.matcher(qualifier).matches()) {
      throw new IllegalArgumentException(
          "interchange qualifier: found " + qualifier + ", wanted two characters (X12 I05)");
    }
    if (id == null || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "interchange id: found " + id + ", wanted 2 to 15 characters (X12 I06)");
    }
  }
}
