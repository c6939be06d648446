package org.bencao.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.PackCode;
import org.bencao.common.Quantity;
import org.bencao.common.Sscc;

/**
 * So much of one lot, in one package.
 *
 * @param lot batch as printed on the pack, GS1 AI 10; empty when the document does not say it
 * @param expiry last day of use, GS1 AI 17; a date without a day became the month's last
 * @param sscc the logistic unit it lies in
 * @param codes of its packs, where the document names them one by one
 */
public record LotQuantity(
    Optional<String> lot,
    Optional<LocalDate> expiry,
    Quantity quantity,
    Optional<Sscc> sscc,
    List<PackCode> codes) {

  /** Packs that are counted, not named. */
  public LotQuantity(
      Optional<String> lot, Optional<LocalDate> expiry, Quantity quantity, Optional<Sscc> sscc) {
    this(lot, expiry, quantity, sscc, List.of());
  }

  /** The same, its packs named. */
  public LotQuantity with(List<PackCode> packs) {
    return new LotQuantity(lot, expiry, quantity, sscc, packs);
  }

  public LotQuantity {
    codes = List.copyOf(codes);
    Check.text("lot", lot);
    Check.that(lot.map(String::length).orElse(0) <= 20, "lot", lot, "20 characters at most");
    Check.present("expiry", expiry);
    Check.present("quantity of the lot", quantity);
    Check.present("SSCC", sscc);
  }
}
