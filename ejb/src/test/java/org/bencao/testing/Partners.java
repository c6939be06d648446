package org.bencao.testing;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.document.Standard;
import org.bencao.partner.boundary.As2Peer;
import org.bencao.partner.boundary.PartnerKind;
import org.bencao.partner.boundary.PartnerStage;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.SftpPeer;
import org.bencao.partner.boundary.Transport;

/** Agreements with partners, where no database holds them. */
public final class Partners {

  private Partners() {}

  /**
   * Kanghe's, in X12 4010.
   *
   * @param seller its company
   * @param ours our GLN
   * @param theirs the seller's
   */
  public static PartnerView kanghe(long seller, String ours, String theirs) {
    return new PartnerView(
        1,
        seller,
        "kh",
        "X12",
        "004010",
        "ZZ",
        ours,
        "ZZ",
        theirs,
        true,
        "Asia/Shanghai",
        "partner.kh.out",
        "partner.kh.in",
        true,
        60,
        3600,
        "BACKORDERED",
        "UNANSWERED",
        "ASK",
        BigDecimal.ZERO,
        0,
        true,
        false,
        "en",
        Optional.empty(),
        Transport.JMS,
        Optional.empty(),
        Optional.empty(),
        PartnerStage.LIVE,
        0);
  }

  /** A buyer's system whose documents travel as files; the first partner. */
  public static PartnerView byFiles(
      Transport transport, String in, String out, Optional<SftpPeer> peer) {
    return byFiles(1, "hx", transport, in, out, peer);
  }

  /** The same of another partner. */
  public static PartnerView byFiles(
      long id, String code, Transport transport, String in, String out, Optional<SftpPeer> peer) {
    return ofBuyer(id, code, transport, in, out, peer, Optional.empty(), PartnerStage.LIVE);
  }

  /** A buyer's system that is reached by AS2; the first partner. */
  public static PartnerView byAs2(As2Peer peer, PartnerStage stage) {
    return ofBuyer(
        1,
        "hx",
        Transport.AS2,
        peer.name(),
        peer.url(),
        Optional.empty(),
        Optional.of(peer),
        stage);
  }

  private static PartnerView ofBuyer(
      long id,
      String code,
      Transport transport,
      String in,
      String out,
      Optional<SftpPeer> sftp,
      Optional<As2Peer> as2,
      PartnerStage stage) {
    return new PartnerView(
        id,
        2,
        code,
        "X12",
        "004010",
        "ZZ",
        "9521000000014",
        "ZZ",
        "9521321000018",
        true,
        "Asia/Shanghai",
        out,
        in,
        true,
        60,
        3600,
        "SHIPPED",
        "UNANSWERED",
        "ASK",
        BigDecimal.ZERO,
        0,
        false,
        false,
        "en",
        Optional.of(3L),
        transport,
        sftp,
        as2,
        stage,
        0);
  }

  /**
   * One that is proposed, and leaves files.
   *
   * @param qualifier of both sides
   */
  public static PartnerView proposed(
      Standard standard,
      PartnerKind kind,
      String qualifier,
      String ours,
      String theirs,
      boolean test) {
    return new PartnerView(
        1,
        2,
        "new",
        standard.name(),
        version(standard),
        qualifier,
        ours,
        qualifier,
        theirs,
        test,
        "Asia/Shanghai",
        "new/out",
        "new/in",
        true,
        60,
        0,
        "SHIPPED",
        "UNANSWERED",
        "ASK",
        BigDecimal.ZERO,
        2,
        false,
        kind == PartnerKind.DESK,
        "en",
        kind == PartnerKind.BUYER ? Optional.of(3L) : Optional.empty(),
        Transport.FOLDER,
        Optional.empty(),
        Optional.empty(),
        PartnerStage.PROPOSED,
        0);
  }

  private static String version(Standard standard) {
    return switch (standard) {
      case X12 -> "004010";
      case EDIFACT -> "D96A";
      case UBL -> "2026.5";
    };
  }

  /** The qualifier of a GLN in that standard, of X12 the one that is mutually defined. */
  public static String qualifier(Standard standard) {
    return switch (standard) {
      case X12 -> "ZZ";
      case EDIFACT -> "14";
      case UBL -> "0088";
    };
  }
}
