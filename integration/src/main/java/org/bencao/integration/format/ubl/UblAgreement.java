package org.bencao.integration.format.ubl;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What we and a partner agreed on for UBL.
 *
 * @param version of the rule sets of OpenPEPPOL, for example 2026.5
 * @param ourScheme ISO 6523 (EAS), 0088 of a GLN
 * @param partnerZone in whose local time times without an offset are said
 * @param language of words that people read
 */
public record UblAgreement(
    String version,
    String ourScheme,
    String ourId,
    String partnerScheme,
    String partnerId,
    ZoneId partnerZone,
    Locale language) {

  public UblAgreement {
    if (!PeppolRules.VERSIONS.contains(version)) {
      throw new IllegalArgumentException(
          "version: found " + version + ", wanted one of " + PeppolRules.VERSIONS);
    }
    requireId(ourScheme, ourId);
    requireId(partnerScheme, partnerId);
    if (partnerZone == null || language == null) {
      throw new IllegalArgumentException("zone and language: wanted a value each");
    }
  }

  private static void requireId(String scheme, String id) {
    if (scheme == null || !scheme.matches("[0-9]{4}")) {
      throw new IllegalArgumentException(
          "scheme: found " + scheme + ", wanted four digits (ISO 6523)");
    }
    if (id == null || !id.matches("[0-9A-Za-z][0-9A-Za-z:._/-]{0,49}")) {
      throw new IllegalArgumentException("endpoint: found " + id + ", wanted 1 to 50 characters");
    }
  }
}
