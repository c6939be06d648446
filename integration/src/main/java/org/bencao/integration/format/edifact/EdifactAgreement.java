package org.bencao.integration.format.edifact;

import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What we and a partner agreed on for EDIFACT.
 *
 * @param version D96A or D01B
 * @param ourQualifier of S002 and S003, 14 for a GLN
 * @param test whether 0035 is said
 * @param partnerZone in whose local time dates and times are said
 * @param language of words that people read: English in Latin letters (UNOC), any other in UTF-8
 *     (UNOW)
 */
public record EdifactAgreement(
    String version,
    String ourQualifier,
    String ourId,
    String partnerQualifier,
    String partnerId,
    boolean test,
    ZoneId partnerZone,
    Locale language) {

  public static final String D96A = "D96A";
  public static final String D01B = "D01B";

  /** DE 0007. */
  public static final Pattern QUALIFIER = Pattern.compile("[0-9A-Z]{0,4}");

  /** DE 0004 and 0010. */
  public static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z ._/-]{0,34}");

  public EdifactAgreement {
    if (!D96A.equals(version) && !D01B.equals(version)) {
      throw new IllegalArgumentException("version: found " + version + ", wanted D96A or D01B");
    }
    requireId(ourQualifier, ourId);
    requireId(partnerQualifier, partnerId);
    if (partnerZone == null || language == null) {
      throw new IllegalArgumentException("zone and language: wanted a value each");
    }
  }

  private static void requireId(String qualifier, String id) {
    if (qualifier == null || !QUALIFIER.matcher(qualifier).matches()) {
      throw new IllegalArgumentException(
          "interchange qualifier: found " + qualifier + ", wanted 4 characters at most (0007)");
    }
    if (id == null || !ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "interchange id: found " + id + ", wanted 1 to 35 characters (0004)");
    }
  }

  boolean isLatin() {
    return language.getLanguage().equals("en");
  }
}
