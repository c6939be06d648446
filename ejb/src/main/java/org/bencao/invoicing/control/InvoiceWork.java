package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.invoicing.control.WaitingInvoices.Differing;
import org.bencao.invoicing.control.WaitingInvoices.Matched;
import org.bencao.invoicing.control.WaitingInvoices.Named;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/**
 * What invoices ask of people (H1). An invoice is the company's and no site's: it waits at every
 * site where the caller holds the role.
 */
@ApplicationScoped
public class InvoiceWork implements WorkSource {

  @Inject WaitingInvoices waiting;
  @Inject CompanyService companies;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    boolean paying = caller.has(Role.ACCOUNTS, caller.companyId(), siteId);
    boolean buying = caller.has(Role.BUYER, caller.companyId(), siteId);
    var differing = paying || buying ? waiting.differing(caller, most) : List.<Differing>of();
    var matched = paying ? waiting.matched(caller, most) : List.<Matched>of();
    if (differing.isEmpty() && matched.isEmpty()) {
      return List.of();
    }
    var names = names(caller, differing, matched);
    var zone = ZoneId.of(names.get(caller.companyId()).zone());
    var items = new ArrayList<WorkItem>();
    differing.forEach(one -> items.add(difference(one, names)));
    matched.forEach(one -> items.add(matched(one, names, zone)));
    return items.stream().limit(most).toList();
  }

  @Override
  public Optional<Instant> lastDone(Caller caller, long siteId) {
    return caller.has(Role.ACCOUNTS, caller.companyId(), siteId)
        ? waiting.lastDone(caller)
        : Optional.empty();
  }

  private Map<Long, CompanyView> names(
      Caller caller, List<Differing> differing, List<Matched> matched) {
    var sellers =
        Stream.concat(
                differing.stream().map(Differing::invoice), matched.stream().map(Matched::invoice))
            .map(Named::sellerCompanyId);
    return companies.byIds(
        caller, Stream.concat(sellers, Stream.of(caller.companyId())).collect(Collectors.toSet()));
  }

  private static WorkItem difference(Differing one, Map<Long, CompanyView> names) {
    return new WorkItem(
        WorkKind.INVOICE_DIFFERENCE,
        Optional.empty(),
        Map.of("open", String.valueOf(one.open()), "disputed", String.valueOf(one.disputed())),
        Name.same(one.invoice().number()),
        place(one.invoice(), names),
        one.since(),
        Optional.of(one.dueAt()),
        Optional.of(one.atRisk()),
        Outcome.WARN,
        target(one.invoice()));
  }

  /** To be paid by the end of the day on which it is due. */
  private static WorkItem matched(Matched one, Map<Long, CompanyView> names, ZoneId zone) {
    return new WorkItem(
        WorkKind.INVOICE_MATCHED,
        Optional.empty(),
        Map.of("date", one.dueOn().toString()),
        Name.same(one.invoice().number()),
        place(one.invoice(), names),
        one.since(),
        Optional.of(one.dueOn().plusDays(1).atStartOfDay(zone).toInstant()),
        Optional.of(one.left()),
        Outcome.ALLOW,
        target(one.invoice()));
  }

  private static Place place(Named invoice, Map<Long, CompanyView> names) {
    var seller = names.get(invoice.sellerCompanyId());
    return new Place("", seller.nameEn(), seller.nameZh(), Optional.empty());
  }

  private static List<WorkTarget> target(Named invoice) {
    return List.of(new WorkTarget(WorkTarget.Kind.INVOICE, invoice.id()));
  }
}
