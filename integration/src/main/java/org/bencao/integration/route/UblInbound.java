package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.bencao.exchange.boundary.StoredInterchange;
import org.bencao.integration.format.ubl.MessageLevelResponseReader;
import org.bencao.integration.format.ubl.UblFault;
import org.bencao.integration.format.ubl.UblInterchange;
import org.bencao.integration.format.ubl.UblInterchangeReader;
import org.bencao.integration.format.ubl.UblOrderReader;
import org.bencao.integration.format.ubl.UblType;
import org.bencao.partner.boundary.PartnerView;

/** Reads one stored UBL document and gives it to the boundary that judges it. */
@Dependent
public class UblInbound {

  private final Judging judging;
  private final Clock clock;

  private final UblInterchangeReader interchanges = new UblInterchangeReader();
  private final UblOrderReader orderReader = new UblOrderReader();
  private final MessageLevelResponseReader responseReader = new MessageLevelResponseReader();

  @Inject
  public UblInbound(Judging judging, Clock clock) {
    this.judging = judging;
    this.clock = clock;
  }

  void read(long outboxId, StoredInterchange stored, PartnerView partner) {
    var interchange =
        stored.isWhole()
            ? interchanges.read(stored.raw())
            : interchanges.readBeginning(stored.size());
    judging.each(
        outboxId,
        new UblOpening(partner, interchange, one -> misunderstood(partner, one), clock).opened(),
        (id, at) -> judge(partner, interchange, id));
  }

  /** Said in our message level response, too: it says more than that the rules are obeyed. */
  private List<UblFault> misunderstood(PartnerView partner, UblInterchange interchange) {
    return interchange.type().equals(UblType.ORDER.element())
        ? orderReader.read(interchange, UblPartners.agreement(partner)).misunderstood()
        : List.of();
  }

  private void judge(PartnerView partner, UblInterchange interchange, long id) {
    var agreement = UblPartners.agreement(partner);
    var type = interchange.type();
    if (type.equals(UblType.ORDER.element())) {
      judging.take(
          id,
          List.of(),
          orderReader.read(interchange, agreement),
          document -> judging.order(partner, id, document));
    } else if (type.equals(UblType.MESSAGE_LEVEL_RESPONSE.element())) {
      judging.take(
          id,
          List.of(),
          responseReader.read(interchange, agreement),
          document -> judging.acknowledged(partner, id, document));
    } else {
      throw new IllegalStateException("a " + type + " should not have been opened");
    }
  }
}
