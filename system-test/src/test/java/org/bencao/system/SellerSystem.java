package org.bencao.system;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a seller answers with: X12 in, X12 out, by a folder or a queue. */
final class SellerSystem {

  private final X12Station station;

  private SellerSystem(X12Station station) {
    this.station = station;
  }

  /** One that was agreed on while the portal ran. */
  static SellerSystem agreed(Mailbox mailbox, String code, String company) {
    return new SellerSystem(
        new X12Station(
            mailbox,
            code,
            BuyerSystem.company("code", company).get("gln"),
            BuyerSystem.company("kind", "PLATFORM").get("gln")));
  }

  /** The 850 of that number, in segments. */
  List<List<String>> order(String number) {
    return station.next(one -> X12Station.says(one, "BEG", number));
  }

  /** Acknowledges an order (997), and confirms all of it (855). */
  void accepts(List<List<String>> order) {
    station.leave(
        "FA",
        "997",
        List.of(
            "AK1*PO*" + X12Station.segment(order, "GS").get(6),
            "AK2*850*" + X12Station.segment(order, "ST").get(2),
            "AK5*A",
            "AK9*A*1*1*1"));
    station.leave("PR", "855", answer(order));
  }

  private static List<String> answer(List<List<String>> order) {
    var beg = X12Station.segment(order, "BEG");
    var body = new ArrayList<String>();
    body.add(
        "BAK*00*AD*%s*%s****SO-%s*%s"
            .formatted(beg.get(3), beg.get(5), beg.get(3), X12Station.today()));
    body.add("CUR*SE*" + X12Station.segment(order, "CUR").get(2));
    var packs = BigDecimal.ZERO;
    int lines = 0;
    for (var line : order.stream().filter(one -> one.get(0).equals("PO1")).toList()) {
      lines++;
      packs = packs.add(new BigDecimal(line.get(2)));
      body.add(String.join("*", line));
      body.add("ACK*IA*%s*%s*067*%s".formatted(line.get(2), line.get(3), X12Station.today()));
    }
    body.add("CTT*%d*%s".formatted(lines, packs.toPlainString()));
    return body;
  }
}
