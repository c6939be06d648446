package org.bencao.invoicing.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.invoicing.control.InvoiceChains;
import org.bencao.invoicing.entity.MakerInvoice;
import org.bencao.invoicing.entity.TwoInvoiceBuyer;
import org.bencao.organisation.boundary.CompanyService;

/**
 * Two invoices 两票制 (TIV-01): a buyer may bind itself to pay only along a chain of two; a
 * distributor shows by which invoices it bought its lots.
 */
@Stateless
public class TwoInvoiceService {

  private static final int MOST = 200;

  @Inject EntityManager entities;
  @Inject InvoiceChains chains;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject ReferenceLock lock;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** From which day on the own company pays only so; none: it does not ask. */
  public Optional<LocalDate> since(Caller caller) {
    return chains.buyer(caller.companyId()).map(TwoInvoiceBuyer::since);
  }

  /** From today on, for ever; said again it changes nothing. */
  public LocalDate begin(Caller caller) {
    caller.require(Role.ACCOUNTS);
    // two at once would both find none
    lock.take(ReferenceKind.SPENDING);
    return since(caller)
        .orElseGet(
            () -> {
              var zone = companies.find(caller, caller.companyId()).orElseThrow().zone();
              var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
              entities.persist(
                  new TwoInvoiceBuyer(caller.companyId(), today, caller.name(), clock.instant()));
              audit.record(
                  caller,
                  caller.companyId(),
                  "two-invoices-begun",
                  "company:" + Tsid.text(caller.companyId()),
                  Map.of("since", today.toString()));
              return today;
            });
  }

  /** Of the own company as distributor, the newest first. */
  public List<MakerInvoiceView> list(Caller caller) {
    caller.require(Role.SUPPLIER_DESK, Role.AUDITOR);
    var found =
        entities
            .createQuery(
                """
                select m from MakerInvoice m where m.sellerCompanyId in :companies
                order by m.id desc
                """,
                MakerInvoice.class)
            .setParameter("companies", caller.companies(Role.SUPPLIER_DESK, Role.AUDITOR))
            .setMaxResults(MOST)
            .getResultList();
    var items =
        catalogue.itemsByIds(
            caller, found.stream().map(MakerInvoice::itemId).collect(Collectors.toSet()));
    return found.stream().map(one -> view(one, items.get(one.itemId()))).toList();
  }

  private static MakerInvoiceView view(MakerInvoice one, ItemView item) {
    return new MakerInvoiceView(
        one.id(),
        item,
        one.lot(),
        one.kind(),
        one.number(),
        one.issuedOn(),
        one.issuer(),
        one.recordedBy(),
        one.recordedAt());
  }

  /** What is said again of the same invoice corrects it; the same again is the same. */
  public MakerInvoiceResult record(Caller caller, @Valid RecordMakerInvoice command) {
    caller.require(Role.SUPPLIER_DESK);
    var offer = catalogue.ownOffers(caller, List.of(command.item())).get(command.item());
    if (offer == null) {
      return refused(
          Finding.of(Reason.ITEM_NOT_OFFERED, Optional.empty(), Map.of("item", command.item())));
    }
    var there = same(caller, offer.item().id(), command);
    if (there.filter(one -> one.says(command)).isPresent()) {
      return new MakerInvoiceResult.Done(there.get().id());
    }
    long id = identifiers.next();
    entities.persist(
        new MakerInvoice(
            id, caller.companyId(), offer.item().id(), command, caller.name(), clock.instant()));
    audit.record(
        caller,
        caller.companyId(),
        "maker-invoice-shown",
        "maker-invoice:" + Tsid.text(id),
        Map.of(
            "item", offer.item().code(),
            "lot", command.lot(),
            "kind", command.kind().name(),
            "number", command.number(),
            "issuer", command.issuer()));
    return new MakerInvoiceResult.Done(id);
  }

  private Optional<MakerInvoice> same(Caller caller, long item, RecordMakerInvoice command) {
    return entities
        .createQuery(
            """
            select m from MakerInvoice m where m.sellerCompanyId = :seller and m.itemId = :item
            and m.lot = :lot and m.number = :number order by m.id desc
            """,
            MakerInvoice.class)
        .setParameter("seller", caller.companyId())
        .setParameter("item", item)
        .setParameter("lot", command.lot())
        .setParameter("number", command.number())
        .getResultStream()
        .findFirst();
  }

  private static MakerInvoiceResult refused(Finding finding) {
    return new MakerInvoiceResult.Refused(List.of(finding));
  }
}
