package org.bencao.partner.boundary;

import java.util.Optional;
import org.bencao.document.Standard;

/**
 * A partner, and how its documents travel: X12 004010, EDIFACT D.96A or UBL 2.1 (Peppol BIS 3) over
 * queues or by files, or the portal's own desk.
 *
 * @param sellerCompanyId its company; of a buyer's system the buyer
 * @param code lower-case letters and digits; part of the names of queues and folders
 * @param desk no EDI: its people work on the portal
 * @param test whether the interchange carries the test indicator (ISA15)
 * @param personId of a buyer's system the person in whose name it orders; none of a seller
 * @param standard of its documents; all but X12 for buyers' systems alone
 * @param sftp its server, with the transport SFTP alone
 * @param as2 its station, with the transport AS2 alone
 */
public record AgreePartner(
    long sellerCompanyId,
    String code,
    String ourIdentifier,
    String partnerIdentifier,
    boolean test,
    String zone,
    int ackSeconds,
    int answerSeconds,
    boolean sandbox,
    boolean desk,
    Optional<Long> personId,
    Standard standard,
    Transport transport,
    Optional<SftpPeer> sftp,
    Optional<As2Peer> as2) {

  public AgreePartner {
    if (!isCode(code)) {
      throw new IllegalArgumentException("a partner code has 2 to 20 letters or digits: " + code);
    }
    if (standard != Standard.X12 && personId.isEmpty()) {
      throw new IllegalArgumentException(
          standard + ": found a seller, " + code + ", wanted a buyer's system");
    }
    if ((transport == Transport.SFTP) != sftp.isPresent()
        || (transport == Transport.AS2) != as2.isPresent()
        || desk && transport != Transport.JMS) {
      throw new IllegalArgumentException(
          "%s by %s: found %s and %s, wanted a server with SFTP alone, a station with AS2 alone, and no desk but by queues"
              .formatted(code, transport, sftp, as2));
    }
  }

  /** One that speaks X12 over queues. */
  public AgreePartner(
      long sellerCompanyId,
      String code,
      String ourIdentifier,
      String partnerIdentifier,
      boolean test,
      String zone,
      int ackSeconds,
      int answerSeconds,
      boolean sandbox,
      boolean desk,
      Optional<Long> personId) {
    this(
        sellerCompanyId,
        code,
        ourIdentifier,
        partnerIdentifier,
        test,
        zone,
        ackSeconds,
        answerSeconds,
        sandbox,
        desk,
        personId,
        Standard.X12,
        Transport.JMS,
        Optional.empty(),
        Optional.empty());
  }

  /** By which queues and folders can be named. */
  public static boolean isCode(String text) {
    return text.matches("[a-z0-9]{2,20}");
  }
}
