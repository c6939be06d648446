package org.bencao.web.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.partner.boundary.As2Certificate;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PartnerTerms.Station;

/**
 * A partner's AS2 station.
 *
 * @param name by which its messages name it
 * @param url where it takes the portal's
 * @param certificate in PEM: RSA of 2,048 bits or more
 * @param successor its next certificate, in PEM
 * @param successorFrom the day from which the next one is used, in the partner's time zone
 */
public record As2StationJson(
    @NotNull @Size(max = 200) String name,
    @NotNull @Size(max = 200) String url,
    @NotNull @Size(max = 10000) String certificate,
    @NotNull Optional<@Size(max = 10000) String> successor,
    @NotNull Optional<LocalDate> successorFrom) {

  static As2StationJson of(As2Peer peer) {
    return new As2StationJson(
        peer.name(),
        peer.url(),
        peer.certificate().pem(),
        peer.successor().map(As2Peer.Successor::certificate).map(As2Certificate::pem),
        peer.successor().map(As2Peer.Successor::from));
  }

  Station station() {
    return new Station(
        name,
        url,
        certificate,
        successor.orElse(""),
        successorFrom.map(LocalDate::toString).orElse(""));
  }
}
