package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.SubstituteOffer;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.entity.Booking;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.Receipt;

/** Shows deliveries; what the buyer counted and by whom is the buyer's alone. */
@ApplicationScoped
public class DespatchViews {

  @Inject Despatches despatches;
  @Inject Discrepancies discrepancies;
  @Inject DeliveredCodes delivered;
  @Inject TemperatureCheck temperature;
  @Inject DiscrepancyViews claims;
  @Inject GoodsJudge judge;
  @Inject OrderLedger ledger;
  @Inject CompanyService companies;
  @Inject Clock clock;

  public List<DespatchRow> rows(Caller caller, List<Despatch> found) {
    var ids = new HashSet<Long>();
    found.forEach(
        one -> {
          ids.add(one.buyerCompanyId());
          ids.add(one.sellerCompanyId());
        });
    var names = companies.byIds(caller, ids);
    var sites =
        companies.sitesByIds(
            caller, found.stream().map(Despatch::siteId).collect(Collectors.toSet()));
    return found.stream().map(one -> row(one, names, sites)).toList();
  }

  private DespatchRow row(Despatch one, Map<Long, CompanyView> names, Map<Long, SiteView> sites) {
    var site = sites.get(one.siteId());
    var seller = names.get(one.sellerCompanyId());
    var buyer = names.get(one.buyerCompanyId());
    return new DespatchRow(
        new DespatchId(one.id()),
        one.number(),
        one.buyerCompanyId(),
        one.sellerCompanyId(),
        seller.nameEn(),
        seller.nameZh(),
        buyer.nameEn(),
        buyer.nameZh(),
        one.siteId(),
        site.nameEn(),
        site.nameZh(),
        site.zone(),
        one.orderNumbers(),
        one.announcedAt(),
        one.shippedOn(),
        one.expectedOn(),
        one.carrier(),
        one.tracking(),
        one.packageCount(),
        one.lineCount(),
        one.advised(),
        one.found(),
        one.missing(),
        one.state(LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()))),
        one.closedAt(),
        one.closedBy(),
        one.noCode());
  }

  public DespatchView view(Caller caller, Despatch one) {
    var row = rows(caller, List.of(one)).get(0);
    var today = judge.today(caller, one.siteId());
    var standIns = standIns(caller, one);
    boolean buyerSide = caller.companies(Despatches.READERS).contains(one.buyerCompanyId());
    var suspecting = buyerSide ? one.buyerCompanyId() : one.sellerCompanyId();
    var findings = judge.judge(caller, one.buyerCompanyId(), suspecting, today, lots(one));
    return new DespatchView(
        row,
        one.lines().stream()
            .map(
                line ->
                    line(
                        line,
                        today,
                        line.hold(standIns.getOrDefault(line.orderId(), Map.of())),
                        findings.getOrDefault(line.position(), List.of())))
            .toList(),
        buyerSide ? bookings(caller, one) : List.of(),
        claims.of(discrepancies.ofDespatch(caller, one.id())),
        despatches.receipts(caller, one).stream().map(Receipt::view).toList(),
        buyerSide ? temperature.way(caller, one) : DespatchView.Way.PLAIN,
        one.version());
  }

  private Map<Long, Map<Integer, SubstituteOffer>> standIns(Caller caller, Despatch one) {
    boolean held = one.lines().stream().anyMatch(DespatchLine::isHeld);
    return held ? ledger.standIns(caller, one.orderIds()) : Map.of();
  }

  private static List<GoodsJudge.Lot> lots(Despatch one) {
    return one.lines().stream().map(line -> GoodsJudge.Lot.of(one, line)).toList();
  }

  private List<DespatchView.Booking> bookings(Caller caller, Despatch one) {
    var all = despatches.bookings(caller, one);
    Set<Long> takenBack =
        all.stream().map(Booking::takesBack).flatMap(Optional::stream).collect(Collectors.toSet());
    Collection<Booking> acts =
        all.stream().filter(booking -> booking.takesBack().isEmpty()).toList();
    var codes = delivered.ofBookings(acts.stream().map(Booking::id).toList());
    return acts.stream()
        .map(
            booking ->
                booking.view(
                    takenBack.contains(booking.id()), codes.getOrDefault(booking.id(), List.of())))
        .toList();
  }

  private static DespatchView.Line line(
      DespatchLine line, LocalDate today, Optional<Finding> hold, List<Finding> findings) {
    return new DespatchView.Line(
        line.position(),
        new PurchaseOrderId(line.orderId()),
        line.orderNumber(),
        line.lineNo(),
        line.itemCode(),
        line.gtin(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        line.lot(),
        line.expiry(),
        line.sscc(),
        line.advised(),
        line.excess(),
        line.good(),
        line.damaged(),
        line.quarantined(),
        line.refused(),
        line.shortfall(),
        line.overage(),
        hold,
        line.expiry().map(last -> ChronoUnit.DAYS.between(today, last)),
        findings.stream().map(found -> found.onLine(line.lineNo())).toList());
  }
}
