package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.PayFacts.Bought;
import org.bencao.compliance.boundary.PayFacts.PaidLot;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.invoicing.entity.InvoiceLine;
import org.bencao.invoicing.entity.MakerInvoice;
import org.bencao.invoicing.entity.TwoInvoiceBuyer;
import org.bencao.receiving.boundary.LotTraceService;
import org.bencao.receiving.boundary.ReceivedLot;

/** From whom the lots of an invoice came (TIV-01). */
@ApplicationScoped
public class InvoiceChains {

  @Inject EntityManager entities;
  @Inject CatalogueService catalogue;
  @Inject LotTraceService lots;

  public Optional<TwoInvoiceBuyer> buyer(long companyId) {
    return Optional.ofNullable(entities.find(TwoInvoiceBuyer.class, companyId));
  }

  /** Whether a buyer pays only so that day. */
  boolean isKept(long companyId, LocalDate day) {
    return buyer(companyId).filter(one -> !day.isBefore(one.since())).isPresent();
  }

  /** Received on the lines of an invoice, with what its seller showed of each. */
  List<PaidLot> lots(Caller caller, Invoice invoice) {
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

  /** Of one invoice and lot the newest that was said. */
  private Collection<MakerInvoice> bought(long seller, Collection<Long> items) {
    var newest = new LinkedHashMap<String, MakerInvoice>();
    shown(seller, items)
        .forEach(one -> newest.put(one.itemId() + "|" + one.lot() + "|" + one.number(), one));
    return newest.values();
  }

  private List<MakerInvoice> shown(long seller, Collection<Long> items) {
    return items.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select m from MakerInvoice m where m.sellerCompanyId = :seller and m.itemId in :items
                order by m.id
                """,
                MakerInvoice.class)
            .setParameter("seller", seller)
            .setParameter("items", items)
            .getResultList();
  }
}
