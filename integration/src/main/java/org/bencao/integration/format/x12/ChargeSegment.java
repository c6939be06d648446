package org.bencao.integration.format.x12;

import java.util.Optional;
import org.bencao.document.AllowanceCharge;
import org.bencao.integration.format.Expected;

/** SAC: a charge or an allowance by its amount. */
final class ChargeSegment {

  private static final String CHARGE = "C";
  private static final String ALLOWANCE = "A";

  private final Amounts amounts;

  ChargeSegment(Amounts amounts) {
    this.amounts = amounts;
  }

  /** None for what does not change the sum: promotions, requests, services free of charge. */
  Optional<AllowanceCharge> read(X12Segment sac, MessageText text) {
    var charge = sac.text(1).equals(CHARGE);
    if (!charge && !sac.text(1).equals(ALLOWANCE)) {
      return Optional.empty();
    }
    var code = sac.maybe(2).or(() -> sac.maybe(4));
    if (code.isEmpty()) {
      text.fault(sac, 2, "1300", "2", Expected.CODE);
    }
    var amount = amounts.readMinor(sac, 5, text);
    return code.flatMap(
        kind -> amount.map(much -> new AllowanceCharge(charge, kind, sac.maybe(15), much)));
  }

  void write(AllowanceCharge charge, SegmentWriter out) {
    if (!charge.code().matches("[A-Z][0-9]{3}")) {
      throw new IllegalArgumentException(
          "kind of charge: found " + charge.code() + ", wanted one of X12 DE 1300 like D240");
    }
    out.segment(
        "SAC",
        charge.charge() ? CHARGE : ALLOWANCE,
        charge.code(),
        "",
        "",
        amounts.writeMinor("amount of the charge", charge.amount()),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        charge.text().map(text -> out.words(text, 80)).orElse(""));
  }
}
