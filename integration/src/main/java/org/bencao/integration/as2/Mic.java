package org.bencao.integration.as2;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The digest of what was signed, by which sender and receiver know that they speak of the same
 * bytes, RFC 4130 section 7.3.1.
 *
 * @param algorithm as RFC 8551 section 3.5.3.2 names it
 * @param digest in Base64
 */
record Mic(String algorithm, String digest) {

  static final String USUAL = "sha-256";

  /** Names of older specifications beside those of today; weaker ones are not used. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "sha-256", "SHA-256",
          "sha256", "SHA-256",
          "sha-384", "SHA-384",
          "sha384", "SHA-384",
          "sha-512", "SHA-512",
          "sha512", "SHA-512");

  static Mic of(MimeEntity signed, String algorithm) {
    try {
      var digest = MessageDigest.getInstance(KNOWN.get(algorithm)).digest(signed.bytes());
      return new Mic(algorithm, Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The first that whoever asks for a receipt wants and the portal knows.
   *
   * @return nothing where only others are wanted
   */
  static Optional<String> wanted(String options) {
    var words =
        Arrays.stream(options.split(";"))
            .map(option -> option.strip().toLowerCase(Locale.ROOT))
            .filter(option -> option.startsWith("signed-receipt-micalg"))
            .flatMap(option -> Arrays.stream(option.split("[=,]")))
            .map(String::strip)
            .toList();
    return words.contains("required") || words.stream().anyMatch(KNOWN::containsKey)
        ? words.stream().filter(KNOWN::containsKey).findFirst()
        : Optional.of(USUAL);
  }

  /** As a receipt says it; nothing of what is none, or is of an algorithm that is not known. */
  static Optional<Mic> read(String text) {
    var words = text.split(",", 2);
    if (words.length < 2) {
      return Optional.empty();
    }
    var algorithm = words[1].strip().toLowerCase(Locale.ROOT);
    return KNOWN.containsKey(algorithm)
        ? Optional.of(new Mic(algorithm, words[0].strip()))
        : Optional.empty();
  }

  boolean isOf(MimeEntity signed) {
    return of(signed, algorithm).digest().equals(digest);
  }

  /** As a receipt says it. */
  String text() {
    return digest + ", " + algorithm;
  }
}
