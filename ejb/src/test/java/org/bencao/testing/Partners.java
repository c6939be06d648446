package org.bencao.testing;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.Transport;

/** Agreements with sellers, where no database holds them. */
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
        Optional.empty());
  }
}
