package org.bencao.web.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.bencao.partner.boundary.PartnerTerms;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.Transport;

/**
 * What may be agreed anew while nothing is exchanged.
 *
 * @param identifier by which its interchanges name it: of X12 up to 15 characters, else a GLN
 * @param test they carry the test indicator
 * @param zone of the IANA database, in whose local time dates and times are said
 * @param ackSeconds within which it acknowledges what it is sent: 30 s to 7 days
 * @param answerSeconds within which a seller answers an order: 30 s to 7 days; of others not looked
 *     at
 * @param server of SFTP alone
 * @param station of AS2 alone
 */
public record PartnerTermsJson(
    @NotNull @Size(max = 15) String identifier,
    boolean test,
    @NotNull @Size(max = 60) String zone,
    int ackSeconds,
    int answerSeconds,
    @NotNull Transport transport,
    @NotNull Optional<@Valid SftpServerJson> server,
    @NotNull Optional<@Valid As2StationJson> station) {

  static PartnerTermsJson of(PartnerView partner) {
    return new PartnerTermsJson(
        partner.partnerIdentifier(),
        partner.test(),
        partner.zone(),
        partner.ackSeconds(),
        partner.answerSeconds(),
        partner.transport(),
        partner.sftp().map(SftpServerJson::of),
        partner.as2().map(As2StationJson::of));
  }

  PartnerTerms terms() {
    return new PartnerTerms(
        identifier,
        test,
        zone,
        ackSeconds,
        answerSeconds,
        transport,
        server.map(SftpServerJson::server),
        station.map(As2StationJson::station));
  }
}
