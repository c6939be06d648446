package org.bencao.web.exchange;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bencao.partner.boundary.As2Certificate;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PortalStation;

/**
 * A certificate of a station, so that two people on the telephone can compare it.
 *
 * @param subject whom it names
 * @param when it is used, in words
 * @param fingerprint SHA-256 in groups of four hexadecimal digits
 * @param hue of one that is over, or soon will be
 */
public record ShownCertificate(String subject, String when, String fingerprint, String hue)
    implements Serializable {

  private static final Duration SOON = Duration.ofDays(30);
  private static final String DIGITS_OF_A_GROUP = "(.{4})(?=.)";

  /** The one that holds, and the one that follows it. */
  static List<ShownCertificate> of(As2Peer peer, Instant now, Wording words) {
    var first = of(peer.certificate(), until(peer.certificate(), words), now);
    return Stream.concat(
            Stream.of(first),
            peer.successor().stream().map(next -> of(next.certificate(), from(next, words), now)))
        .toList();
  }

  /** The portal's own. */
  static List<ShownCertificate> of(PortalStation station, Instant now, Wording words) {
    return station.certificates().stream().map(one -> of(one, until(one, words), now)).toList();
  }

  private static ShownCertificate of(As2Certificate certificate, String when, Instant now) {
    boolean soon = certificate.endsAt().isBefore(now.plus(SOON));
    return new ShownCertificate(
        certificate.subject(),
        when,
        certificate.fingerprint().replaceAll(DIGITS_OF_A_GROUP, "$1 "),
        soon ? "warn" : "");
  }

  private static String until(As2Certificate certificate, Wording words) {
    return words.page("exchange.station.until", "date", end(certificate, words));
  }

  private static String from(As2Peer.Successor next, Wording words) {
    return words.page(
        "exchange.station.from",
        "from",
        words.figures().date(next.from()),
        "date",
        end(next.certificate(), words));
  }

  private static String end(As2Certificate certificate, Wording words) {
    return words.figures().date(LocalDate.ofInstant(certificate.endsAt(), words.figures().zone()));
  }
}
