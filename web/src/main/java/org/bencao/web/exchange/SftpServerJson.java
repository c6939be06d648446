package org.bencao.web.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bencao.partner.boundary.PartnerTerms.Server;
import org.bencao.partner.boundary.SftpPeer;

/**
 * A partner's SFTP server.
 *
 * @param user as whom the portal signs in, with its own key
 * @param hostKey by which the server is known, as a line of its public key file
 * @param fetchFrom folder in which the partner leaves its documents
 * @param putInto folder in which it looks for the portal's
 */
public record SftpServerJson(
    @NotNull @Size(max = 200) String host,
    int port,
    @NotNull @Size(max = 60) String user,
    @NotNull @Size(max = 1000) String hostKey,
    @NotNull @Size(max = 200) String fetchFrom,
    @NotNull @Size(max = 200) String putInto) {

  static SftpServerJson of(SftpPeer peer) {
    return new SftpServerJson(
        peer.host(), peer.port(), peer.user(), peer.hostKey(), peer.fetchFrom(), peer.putInto());
  }

  Server server() {
    return new Server(host, port, user, hostKey, fetchFrom, putInto);
  }
}
