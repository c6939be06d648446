package org.bencao.integration.format.x12;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DespatchAdviceDocument.Carrier;
import org.bencao.document.Party;

/** Writes a despatch advice as X12 856 ship notice, one shipment in an interchange. */
public class DespatchAdvice856Writer {

  private static final String IN_PACKAGES = "0001";
  private static final String BARE = "0002";
  private static final String CARTONS = "CTN25";

  /** Who the orders are for; the others have to do with the shipment. */
  private static final Set<Party.Role> OF_ORDER =
      Set.of(Party.Role.BUYER, Party.Role.BILL_TO, Party.Role.PAYER);

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when X12 cannot carry a number, a unit, a lot or a party
   */
  public byte[] write(DespatchAdviceDocument advice, X12Agreement agreement, X12Control control) {
    var out = new SegmentWriter();
    var zone = agreement.partnerZone();
    out.segment(
        "BSN",
        X12Codes.PURPOSE.code(advice.purpose()).orElseThrow(),
        out.required("despatch number", advice.number(), 30),
        Moments.date(advice.issuedAt(), zone),
        Moments.time(advice.issuedAt(), zone),
        advice.packages().isEmpty() ? BARE : IN_PACKAGES);
    var levels = new DespatchLevelWriter(advice, out);
    levels.shipment();
    shipment(advice, out);
    for (var order : advice.orderNumbers()) {
      levels.order(order);
      parties(advice, OF_ORDER::contains, out);
      levels.contents(order);
    }
    Totals.write(levels.count(), levels.shipped(), out);
    return new InterchangeWriter(agreement, control).group("SH", "856", List.of(out));
  }

  private static void shipment(DespatchAdviceDocument advice, SegmentWriter out) {
    advice.packageCount().ifPresent(count -> out.segment("TD1", CARTONS, Integer.toString(count)));
    advice.carrier().ifPresent(carrier -> carrier(carrier, out));
    References.write("BM", advice.billOfLading(), out);
    advice.trackingNumbers().forEach(number -> References.write("CN", Optional.of(number), out));
    advice.shippedOn().ifPresent(day -> out.segment("DTM", "011", SegmentWriter.date(day)));
    advice.expectedOn().ifPresent(day -> out.segment("DTM", "017", SegmentWriter.date(day)));
    var ordersFollow = !advice.lines().isEmpty();
    parties(advice, role -> !(ordersFollow && OF_ORDER.contains(role)), out);
  }

  private static void carrier(Carrier carrier, SegmentWriter out) {
    var scac = out.identifier(carrier.scac(), 4);
    var name = carrier.name().map(text -> out.words(text, 35)).orElse("");
    if (scac.isPresent() || !name.isEmpty()) {
      out.segment("TD5", "B", scac.isPresent() ? "2" : "", scac.orElse(""), "", name);
    }
  }

  private static void parties(
      DespatchAdviceDocument advice, Predicate<Party.Role> which, SegmentWriter out) {
    advice.parties().stream()
        .filter(party -> which.test(party.role()))
        .forEach(party -> PartyLoop.write(party, out));
  }
}
