package org.bencao.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.Market.Buyer;

/** One pharmacy and one wholesaler, whose own system answers. */
public abstract class Pair {

  protected static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  protected final TestContainer container;
  protected final Market market;
  protected final Buyer buyer;
  protected final long seller;
  protected final PartnerView partner;

  protected Pair(TestContainer container) {
    this(container, new Market(container));
  }

  protected Pair(TestContainer container, Market market) {
    this(container, market, market.wholesaler());
  }

  protected Pair(TestContainer container, Market market, long seller) {
    this.container = container;
    this.market = market;
    this.buyer = market.pharmacy();
    this.seller = seller;
    partner = partner(seller);
  }

  public Market market() {
    return market;
  }

  public Buyer buyer() {
    return buyer;
  }

  public long seller() {
    return seller;
  }

  public PartnerView partner() {
    return partner;
  }

  public PartnerView partner(long company) {
    return container.get(PartnerService.class).ofSeller(buyer.caller(), company).orElseThrow();
  }

  /** Ours, under another agreement on substitutes. */
  public PartnerView partnerThatMay(String substitution) {
    return thatMay(substitution, partner);
  }

  /** The same partner under another agreement on substitutes. */
  public static PartnerView thatMay(String substitution, PartnerView partner) {
    return new PartnerView(
        partner.id(),
        partner.sellerCompanyId(),
        partner.code(),
        partner.standard(),
        partner.version(),
        partner.ourQualifier(),
        partner.ourIdentifier(),
        partner.partnerQualifier(),
        partner.partnerIdentifier(),
        partner.test(),
        partner.zone(),
        partner.addressOut(),
        partner.addressIn(),
        partner.askAck(),
        partner.ackSeconds(),
        partner.answerSeconds(),
        partner.bpMeans(),
        partner.unmentionedLines(),
        substitution,
        partner.priceTolerancePercent(),
        partner.dateToleranceDays(),
        partner.sandbox(),
        partner.desk(),
        partner.language(),
        partner.personId(),
        partner.transport(),
        partner.sftp(),
        partner.as2(),
        partner.stage(),
        partner.revision());
  }

  public Caller desk() {
    return Market.caller(seller, Role.SUPPLIER_DESK);
  }

  public Instant now() {
    return container.get(Clock.class).instant();
  }

  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }
}
