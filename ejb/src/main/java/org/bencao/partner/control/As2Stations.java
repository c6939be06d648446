package org.bencao.partner.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.partner.boundary.As2Certificate;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PartnerFault;
import org.bencao.partner.boundary.PartnerTerms.Station;

/** What somebody wrote down of an AS2 station, read as one, or the first thing against it. */
@ApplicationScoped
public class As2Stations {

  @Inject Clock clock;

  Optional<PartnerFault> faultOf(Station station) {
    if (!As2Peer.isName(station.name().strip())) {
      return Optional.of(PartnerFault.STATION_NAME);
    }
    if (!As2Peer.isUrl(station.url().strip())) {
      return Optional.of(PartnerFault.STATION_URL);
    }
    return certificateFault(station.certificate())
        .or(() -> hasNoSuccessor(station) ? Optional.empty() : successorFault(station));
  }

  private Optional<PartnerFault> certificateFault(String text) {
    var read = As2Certificate.read(text);
    if (read.isEmpty()) {
      return Optional.of(PartnerFault.STATION_CERTIFICATE);
    }
    if (!read.get().isStrong()) {
      return Optional.of(PartnerFault.STATION_CERTIFICATE_WEAK);
    }
    return read.get().endsAt().isAfter(clock.instant())
        ? Optional.empty()
        : Optional.of(PartnerFault.STATION_CERTIFICATE_ENDED);
  }

  private Optional<PartnerFault> successorFault(Station station) {
    return day(station.successorFrom()).isEmpty() || station.successor().isBlank()
        ? Optional.of(PartnerFault.STATION_SUCCESSOR)
        : certificateFault(station.successor());
  }

  private static boolean hasNoSuccessor(Station station) {
    return station.successor().isBlank() && station.successorFrom().isBlank();
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** One in which there is no fault. */
  static As2Peer peer(Station station) {
    return new As2Peer(
        station.name().strip(),
        station.url().strip(),
        As2Certificate.read(station.certificate()).orElseThrow(),
        As2Certificate.read(station.successor())
            .flatMap(
                next ->
                    day(station.successorFrom()).map(from -> new As2Peer.Successor(next, from))));
  }
}
