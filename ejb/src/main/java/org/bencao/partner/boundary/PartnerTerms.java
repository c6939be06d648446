package org.bencao.partner.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What may be agreed anew while nothing is exchanged, as somebody wrote it.
 *
 * @param identifier by which its interchanges name it
 * @param test they carry the test indicator
 * @param zone of the IANA database, in which its local dates and times are
 * @param ackSeconds deadline for the functional acknowledgement of what it is sent
 * @param answerSeconds deadline for the order response of a seller; of others not looked at
 * @param server where the portal visits one
 * @param station where documents travel by AS2
 */
public record PartnerTerms(
    @NotNull @Size(max = 200) String identifier,
    boolean test,
    @NotNull @Size(max = 200) String zone,
    int ackSeconds,
    int answerSeconds,
    @NotNull Transport transport,
    @NotNull @Valid Optional<Server> server,
    @NotNull @Valid Optional<Station> station) {

  /** An SFTP server, of which nothing is known to be well written; see {@link SftpPeer}. */
  public record Server(
      @NotNull @Size(max = 1_000) String host,
      int port,
      @NotNull @Size(max = 1_000) String user,
      @NotNull @Size(max = 1_000) String hostKey,
      @NotNull @Size(max = 1_000) String fetchFrom,
      @NotNull @Size(max = 1_000) String putInto) {}

  /**
   * An AS2 station, of which nothing is known to be well written; see {@link As2Peer}.
   *
   * @param successor its next certificate; empty where there is none
   * @param successorFrom the day from which it is used, as 2027-01-15; empty where there is none
   */
  public record Station(
      @NotNull @Size(max = 1_000) String name,
      @NotNull @Size(max = 1_000) String url,
      @NotNull @Size(max = 10_000) String certificate,
      @NotNull @Size(max = 10_000) String successor,
      @NotNull @Size(max = 100) String successorFrom) {}
}
