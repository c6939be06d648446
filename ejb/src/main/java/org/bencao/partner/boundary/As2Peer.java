package org.bencao.partner.boundary;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A partner's AS2 station, RFC 4130, as it was agreed.
 *
 * @param name of its messages' sender, RFC 4130 section 6.2
 * @param url where it takes ours
 * @param successor what follows the certificate
 */
public record As2Peer(
    String name, String url, As2Certificate certificate, Optional<Successor> successor) {

  /**
   * The next certificate: signatures by either are taken, and from that day on, in the partner's
   * time zone, what it is sent is encrypted to the next.
   */
  public record Successor(As2Certificate certificate, LocalDate from) implements Serializable {}

  private static final int LONGEST_URL = 200;
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern NAME =
      Pattern.compile("[!#-\\[\\]-~](?:[ !#-\\[\\]-~]{0,126}[!#-\\[\\]-~])?");

  public As2Peer {
    if (!isName(name) || !isUrl(url)) {
      throw new IllegalArgumentException(
          "AS2 station: found %s at %s, wanted a name and an address".formatted(name, url));
    }
  }

  /** Printable ASCII without quotes and backslashes, RFC 4130 section 6.2: up to 128 signs. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** An address of http or https with a host, and nothing that only a browser would need. */
  public static boolean isUrl(String text) {
    try {
      var url = new URI(text);
      return text.length() <= LONGEST_URL
          && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
          && url.getHost() != null
          && SftpPeer.isHost(url.getHost())
          && url.getPort() <= HIGHEST_PORT
          && url.getRawUserInfo() == null
          && url.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** With which it may sign. */
  public List<As2Certificate> signers() {
    return Stream.concat(Stream.of(certificate), successor.map(Successor::certificate).stream())
        .toList();
  }

  /** Of its certificates, with the day of the second, for whoever has to prove which they were. */
  String fingerprints() {
    return certificate.fingerprint()
        + successor
            .map(next -> " %s from %s".formatted(next.certificate().fingerprint(), next.from()))
            .orElse("");
  }

  /**
   * To which what it is sent is encrypted.
   *
   * @param today in its time zone
   */
  public As2Certificate receiver(LocalDate today) {
    return successor
        .filter(next -> !today.isBefore(next.from()))
        .map(Successor::certificate)
        .orElse(certificate);
  }
}
