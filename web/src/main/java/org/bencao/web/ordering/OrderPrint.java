package org.bencao.web.ordering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.exchange.Wording;

/** Puts an order on paper, in the words of one reader and the names of both languages. */
final class OrderPrint {

  private final OrderView order;
  private final Wording words;

  OrderPrint(OrderView order, Wording words) {
    this.order = order;
    this.words = words;
  }

  /**
   * The sheet.
   *
   * @param site where the goods go, if it can be seen
   * @param hash of the 850 as it was sent, if it was
   */
  PrintedOrder of(CompanyView buyer, Optional<SiteView> site, Optional<String> hash, Instant now) {
    var row = order.row();
    var figures = words.figures();
    return new PrintedOrder(
        row.id().text(),
        row.number(),
        words.page("ordering.print.placed", "time", time(row.placedAt()), "person", row.placedBy()),
        words.page("ordering.print.printed", "time", time(now)),
        List.of(buyer(buyer), shipTo(site), seller()),
        references(),
        order.lines().stream().map(this::line).toList(),
        figures.sign(row.net().currency()),
        figures.amount(row.net()),
        hash.orElse(""));
  }

  private PrintedParty buyer(CompanyView buyer) {
    return party("buyer", buyer.nameEn(), buyer.nameZh(), buyer.gln(), "", "BUYER");
  }

  private PrintedParty seller() {
    var row = order.row();
    return party("seller", row.sellerNameEn(), row.sellerNameZh(), order.sellerGln(), "", "SELLER");
  }

  private PrintedParty shipTo(Optional<SiteView> site) {
    var row = order.row();
    var address = site.map(at -> words.name(at.addressEn(), at.addressZh())).orElse("");
    return party("shipTo", row.siteNameEn(), row.siteNameZh(), order.siteGln(), address, "");
  }

  private PrintedParty party(
      String role, String en, String zh, String gln, String address, String licencesOf) {
    return new PrintedParty(
        words.page("ordering.print.party." + role),
        words.name(en, zh),
        words.otherName(en, zh),
        gln,
        address,
        order.licences().stream()
            .filter(copy -> copy.party().equals(licencesOf))
            .map(new FrozenLicences(words)::licence)
            .toList());
  }

  private List<PrintedReference> references() {
    var references = new ArrayList<PrintedReference>();
    order.buyerReference().ifPresent(number -> references.add(reference("buyer", number)));
    order.sellerNumber().ifPresent(number -> references.add(reference("seller", number)));
    return references;
  }

  private PrintedReference reference(String whose, String number) {
    return new PrintedReference(words.page("ordering.print.reference." + whose), number);
  }

  private PrintedLine line(Line line) {
    var figures = words.figures();
    return new PrintedLine(
        line.number(),
        words.name(line.nameEn(), line.nameZh()),
        words.otherName(line.nameEn(), line.nameZh()),
        line.itemCode(),
        line.gtin(),
        line.sellerItem(),
        figures.quantity(line.ordered()),
        words.unit(line.unit()),
        figures.priceAmount(line.price()),
        figures.amount(line.net()));
  }

  private String time(Instant at) {
    var figures = words.figures();
    return figures.date(at.atZone(figures.zone()).toLocalDate()) + " " + figures.time(at);
  }
}
