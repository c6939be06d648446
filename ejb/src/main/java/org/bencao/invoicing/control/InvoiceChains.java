package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PayFacts;
import org.bencao.compliance.boundary.PayFacts.Bought;
import org.bencao.compliance.boundary.PayFacts.PaidLot;
import org.bencao.compliance.boundary.PayRuleService;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.invoicing.entity.MakerInvoice;
import org.bencao.invoicing.entity.TwoInvoiceBuyer;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.LotTraceService;
import org.bencao.receiving.boundary.ReceivedLot;

/** From whom the lots of an invoice came, and whether it may be paid (TIV-01). */
@ApplicationScoped
public class InvoiceChains {

  @Inject EntityManager entities;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;
  @Inject LotTraceService lots;
  @Inject PayRuleService rules;
  @Inject Clock clock;

  public Optional<TwoInvoiceBuyer> buyer(long companyId) {
    return Optional.ofNullable(entities.find(TwoInvoiceBuyer.class, companyId));
  }

  /** Nothing more is asked of a buyer who pays otherwise. */
  public List<Finding> refusals(Caller caller, Invoice invoice) {
    var buyer = companies.find(caller, invoice.buyerCompanyId()).orElseThrow();
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of(buyer.zone()));
    boolean kept = buyer(buyer.id()).filter(one -> !day.isBefore(one.since())).isPresent();
    if (!kept) {
      return List.of();
    }
    var seller = companies.find(caller, invoice.sellerCompanyId()).orElseThrow();
    return rules
        .judge(
            caller,
            new PayFacts(
                day,
                buyer.profile(),
                true,
                seller.nameEn(),
                seller.nameZh(),
                lots(caller, invoice)))
        .stream()
        .filter(Finding::refuses)
        .toList();
  }

  private List<PaidLot> lots(Caller caller, Invoice invoice) {
    var received = lots.received(caller, invoice.orderIds());
    var items =
        catalogue.itemsByIds(
            caller, received.stream().map(ReceivedLot::itemId).collect(Collectors.toSet()));
    var bought = bought(invoice.sellerCompanyId(), items.keySet());
    return invoice.lines().stream()
        .flatMap(
            line ->
                received.stream()
                    .filter(lot -> isOf(line, lot))
                    .map(
                        lot -> {
                          var item = items.get(lot.itemId());
                          return new PaidLot(
                              line.position(),
                              item.nameEn(),
                              item.nameZh(),
                              item.makerEn(),
                              item.makerZh(),
                              lot.lot(),
                              bought.stream()
                                  .filter(one -> one.itemId() == lot.itemId())
                                  .filter(one -> lot.lot().filter(one.lot()::equals).isPresent())
                                  .map(one -> new Bought(one.kind(), one.issuer()))
                                  .toList());
                        }))
        .distinct()
        .toList();
  }

  private static boolean isOf(InvoiceLine line, ReceivedLot lot) {
    return line.orderId().filter(id -> id == lot.orderId()).isPresent()
        && line.lineNo().filter(number -> number == lot.lineNo()).isPresent();
  }

  private List<MakerInvoice> bought(long seller, Collection<Long> items) {
    return items.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select m from MakerInvoice m where m.sellerCompanyId = :seller and m.itemId in :items
                """,
                MakerInvoice.class)
            .setParameter("seller", seller)
            .setParameter("items", items)
            .getResultList();
  }
}
