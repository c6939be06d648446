package org.bencao.partner.boundary;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * How a partner is reached and what was agreed.
 *
 * @param sellerCompanyId its company; of a buyer's system the buyer
 * @param addressOut queue, folder or URL at which the partner takes our documents
 * @param addressIn queue or folder in which the partner leaves theirs; of AS2 its name
 * @param test the agreed test indicator
 * @param ackSeconds deadline for the functional acknowledgement of what we send
 * @param answerSeconds deadline for the order response
 * @param desk its people answer, ship and invoice on the portal's own pages; of EDI it sends price
 *     catalogues alone, where it has a system for them
 * @param language of the words in what it is sent: en in the basic characters of its standard, zh
 *     in UTF-8
 * @param substitution NEVER, ASK or ALLOW
 * @param personId of a buyer's system the person in whose name it orders; none of a seller
 * @param sftp its server, where the portal visits one
 * @param as2 its station, where documents travel by AS2
 * @param revision raised by every change
 */
public record PartnerView(
    long id,
    long sellerCompanyId,
    String code,
    String standard,
    String version,
    String ourQualifier,
    String ourIdentifier,
    String partnerQualifier,
    String partnerIdentifier,
    boolean test,
    String zone,
    String addressOut,
    String addressIn,
    boolean askAck,
    int ackSeconds,
    int answerSeconds,
    String bpMeans,
    String unmentionedLines,
    String substitution,
    BigDecimal priceTolerancePercent,
    int dateToleranceDays,
    boolean sandbox,
    boolean desk,
    String language,
    Optional<Long> personId,
    Transport transport,
    Optional<SftpPeer> sftp,
    Optional<As2Peer> as2,
    PartnerStage stage,
    long revision) {

  /** In which its words are. */
  public Locale locale() {
    return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }

  public PartnerKind kind() {
    if (isOfBuyer()) {
      return PartnerKind.BUYER;
    }
    return desk ? PartnerKind.DESK : PartnerKind.SELLER;
  }

  /** A system of a buyer: it sends orders and takes answers. */
  public boolean isOfBuyer() {
    return personId.isPresent();
  }
}
