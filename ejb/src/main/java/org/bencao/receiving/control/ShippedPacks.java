package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.PackCode;
import org.bencao.common.Reason;
import org.bencao.compliance.boundary.Act;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.ShipOrder;
import org.bencao.receiving.control.PackRegister.Known;

/** Whether packs that a desk names by their codes may leave; what is right then travels along. */
@ApplicationScoped
public class ShippedPacks {

  @Inject PackRegister register;
  @Inject StockState stock;
  @Inject CompanyService companies;
  @Inject Clock clock;

  /** The codes of a lot, as they are kept. */
  public static List<PackCode> of(ShipOrder.Lot lot) {
    return PackCheck.packs(ScannedPack.of(lot.codes()));
  }

  /** Of lines that the order has; a constant number of statements. */
  public List<Finding> findings(Caller caller, LockedOrder order, List<ShipOrder.Lot> lots) {
    var findings = new ArrayList<Finding>();
    var packs = new HashSet<PackCode>();
    lots.forEach(lot -> packs.addAll(of(lot)));
    if (lots.stream().allMatch(lot -> lot.codes().isEmpty())) {
      return findings;
    }
    var known = register.known(packs);
    var zone = ZoneId.of(companies.site(caller, order.siteId()).orElseThrow().zone());
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var barred = stock.findings(caller, order.sellerCompanyId(), Act.SHIP, today, packs);
    var named = new HashSet<PackCode>();
    for (var lot : lots) {
      var scanned = ScannedPack.of(lot.codes());
      scanned.forEach(one -> one.unreadable(Optional.of(lot.line())).ifPresent(findings::add));
      scanned.forEach(one -> another(order, lot, one).ifPresent(findings::add));
      long fresh = of(lot).stream().filter(named::add).count();
      boolean readable = scanned.stream().allMatch(one -> one.pack().isPresent());
      if (!scanned.isEmpty()
          && readable
          && lot.quantity().compareTo(BigDecimal.valueOf(fresh)) != 0) {
        findings.add(differ(lot, fresh));
      }
      of(lot).stream()
          .map(pack -> Optional.ofNullable(known.get(pack.value())))
          .flatMap(Optional::stream)
          .map(one -> away(order, lot, one, zone))
          .flatMap(Optional::stream)
          .forEach(findings::add);
      of(lot).stream()
          .map(pack -> Optional.ofNullable(barred.get(pack.value())))
          .flatMap(Optional::stream)
          .map(why -> why.onLine(lot.line()))
          .forEach(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> another(LockedOrder order, ShipOrder.Lot lot, ScannedPack one) {
    var line = order.line(lot.line()).orElseThrow();
    return one.isOfAnother(line.gtin(), line.itemCode())
        ? Optional.of(
            finding(
                lot,
                Reason.CODE_OF_ANOTHER,
                Map.of("code", one.shown(), "item", line.nameEn(), "item_zh", line.nameZh())))
        : Optional.empty();
  }

  private static Finding differ(ShipOrder.Lot lot, long fresh) {
    return finding(
        lot,
        Reason.CODES_DIFFER,
        Map.of(
            "n", String.valueOf(fresh),
            "qty", lot.quantity().stripTrailingZeros().toPlainString()));
  }

  /** Sold, or in the stock of somebody else. */
  private static Optional<Finding> away(
      LockedOrder order, ShipOrder.Lot lot, Known one, ZoneId zone) {
    var facts =
        Map.of("code", one.code(), "date", LocalDate.ofInstant(one.since(), zone).toString());
    if (one.isGone()) {
      return Optional.of(finding(lot, Reason.CODE_ALREADY_SOLD, facts));
    }
    return one.companyId() == order.sellerCompanyId()
        ? Optional.empty()
        : Optional.of(finding(lot, Reason.CODE_NOT_YOURS, facts));
  }

  private static Finding finding(ShipOrder.Lot lot, Reason reason, Map<String, String> facts) {
    return Finding.of(reason, Optional.of(lot.line()), facts);
  }
}
