package org.bencao.operations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Role;
import org.bencao.credit.boundary.BudgetService;
import org.bencao.credit.boundary.CreditService;
import org.bencao.credit.boundary.QuotaService;
import org.bencao.credit.boundary.SetBudget;
import org.bencao.credit.boundary.SetQuota;
import org.bencao.credit.boundary.SpendingResult;
import org.bencao.invoicing.boundary.TwoInvoiceService;
import org.bencao.ordering.boundary.ApprovalRuleService;
import org.bencao.ordering.boundary.ApprovalRuleView;
import org.bencao.ordering.boundary.ApprovalRuleView.Basis;
import org.bencao.organisation.boundary.AuthorisationService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.GiveAuthorisation;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.GroupBuyResult;
import org.bencao.pricing.boundary.GroupBuyService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult;
import org.bencao.pricing.boundary.OpenGroupBuy;
import org.bencao.pricing.boundary.RecordTender;
import org.bencao.pricing.boundary.RecordTenderResult;
import org.bencao.pricing.boundary.TenderService;

/** What the demo's companies may spend, and what they want approved. */
@ApplicationScoped
public class DemoSpending {

  @Inject ApprovalRuleService rules;
  @Inject BudgetService budgets;
  @Inject CreditService credit;
  @Inject CompanyService companies;
  @Inject ContractService contracts;
  @Inject TenderService tenders;
  @Inject AuthorisationService authorisations;
  @Inject QuotaService quotas;
  @Inject GroupBuyService groupBuys;
  @Inject TwoInvoiceService twoInvoices;

  void load(Map<String, Long> companyIds, LocalDate today) {
    loadRules(companyIds);
    loadBudgets(companyIds, today);
    loadCredit(companyIds);
    loadContracts(companyIds, today);
    loadTenders(today);
    loadAuthorisations(companyIds, today);
    loadQuotas(companyIds, today);
    loadGroupBuys(companyIds, today);
    DemoTable.rows("two-invoices")
        .forEach(row -> twoInvoices.begin(actingFor(companyIds.get(row.get("company_code")))));
  }

  private void loadRules(Map<String, Long> companyIds) {
    DemoTable.rows("approval-rules").stream()
        .collect(Collectors.groupingBy(row -> row.get("company_code")))
        .forEach(
            (code, rows) -> {
              long company = companyIds.get(code);
              var currency = currency(company);
              rules.replace(
                  actingFor(company), rows.stream().map(row -> rule(row, currency)).toList());
            });
  }

  static Caller actingFor(long company) {
    return new Caller(Caller.Kind.SETUP, 0, "setup", company, Set.of());
  }

  private String currency(long company) {
    return companies.find(Caller.setup(), company).orElseThrow().currency();
  }

  private static ApprovalRuleView rule(CSVRecord row, String currency) {
    var basis = Basis.valueOf(row.get("basis"));
    var from = text(row, "from");
    return new ApprovalRuleView(
        basis,
        from.filter(value -> basis == Basis.AMOUNT).map(BigDecimal::new),
        text(row, "below").map(BigDecimal::new),
        Optional.of(currency).filter(value -> basis == Basis.AMOUNT),
        from.filter(value -> basis == Basis.LINES).map(Integer::valueOf),
        DemoData.words(row.get("words")),
        Integer.parseInt(row.get("step")),
        Role.ofCode(row.get("role")));
  }

  private static Optional<String> text(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(value -> !value.isEmpty());
  }

  private void loadBudgets(Map<String, Long> companyIds, LocalDate today) {
    for (var row : DemoTable.rows("budgets")) {
      long company = companyIds.get(row.get("company_code"));
      budgets.set(
          actingFor(company),
          new SetBudget(
              Optional.empty(),
              site(company, row.get("site_code")),
              row.get("name"),
              today.plusDays(Integer.parseInt(row.get("from_offset_days"))),
              today.plusDays(Integer.parseInt(row.get("to_offset_days"))),
              new Money(new BigDecimal(row.get("amount")), currency(company)),
              Boolean.parseBoolean(row.get("hard"))));
    }
  }

  private void loadContracts(Map<String, Long> companyIds, LocalDate today) {
    DemoTable.rows("contracts").stream()
        .collect(Collectors.groupingBy(row -> row.get("seller_code") + " " + row.get("number")))
        .values()
        .forEach(rows -> loadContract(companyIds, today, rows));
  }

  private void loadContract(Map<String, Long> companyIds, LocalDate today, List<CSVRecord> rows) {
    var first = rows.get(0);
    long seller = companyIds.get(first.get("seller_code"));
    var made =
        contracts.make(
            deskOf(seller),
            new MakeContract(
                first.get("number"),
                companyIds.get(first.get("buyer_code")),
                today.plusDays(Integer.parseInt(first.get("from_offset_days"))),
                today.plusDays(Integer.parseInt(first.get("to_offset_days"))),
                rows.stream()
                    .map(
                        row ->
                            new MakeContract.Line(
                                row.get("item_code"),
                                Integer.parseInt(row.get("from")),
                                new BigDecimal(row.get("price"))))
                    .toList()));
    if (!(made.orElseThrow() instanceof MakeContractResult.Made)) {
      throw new IllegalStateException("contracts.csv: " + made.get());
    }
  }

  private void loadGroupBuys(Map<String, Long> companyIds, LocalDate today) {
    var opened = new HashMap<String, Long>();
    DemoTable.rows("group-buys").stream()
        .collect(Collectors.groupingBy(row -> row.get("seller_code") + " " + row.get("number")))
        .forEach(
            (key, rows) ->
                opened.put(
                    key,
                    open(deskOf(companyIds.get(rows.get(0).get("seller_code"))), rows, today)));
    for (var row : DemoTable.rows("pledges")) {
      long buyer = companyIds.get(row.get("buyer_code"));
      var pledged =
          groupBuys.pledge(
              holding(buyer, Role.BUYER),
              opened.get(row.get("seller_code") + " " + row.get("number")),
              Integer.parseInt(row.get("packs")));
      if (!(pledged.orElseThrow() instanceof GroupBuyResult.Done)) {
        throw new IllegalStateException("pledges.csv: " + pledged.get());
      }
    }
  }

  private long open(Caller desk, List<CSVRecord> rows, LocalDate today) {
    var first = rows.get(0);
    var result =
        groupBuys.open(
            desk,
            new OpenGroupBuy(
                first.get("number"),
                first.get("item_code"),
                rows.stream()
                    .map(
                        row ->
                            new OpenGroupBuy.Tier(
                                Integer.parseInt(row.get("from")),
                                new BigDecimal(row.get("price"))))
                    .toList(),
                today.plusDays(Integer.parseInt(first.get("last_offset_days"))),
                today.plusDays(Integer.parseInt(first.get("to_offset_days")))));
    if (result instanceof GroupBuyResult.Done done) {
      return done.id();
    }
    throw new IllegalStateException("group-buys.csv: " + result);
  }

  private void loadQuotas(Map<String, Long> companyIds, LocalDate today) {
    for (var row : DemoTable.rows("quotas")) {
      var set =
          quotas.set(
              deskOf(companyIds.get(row.get("seller_code"))),
              new SetQuota(
                  site(companyIds.get(row.get("buyer_code")), row.get("site_code")),
                  row.get("class"),
                  Integer.parseInt(row.get("packs")),
                  text(row, "line_most").map(Integer::valueOf),
                  // where the buyer is the day may not have begun
                  today.minusDays(1),
                  Integer.parseInt(row.get("days")),
                  Integer.parseInt(row.get("windows"))));
      if (!(set.orElseThrow() instanceof SpendingResult.Done)) {
        throw new IllegalStateException("quotas.csv: " + set.get());
      }
    }
  }

  private static Caller deskOf(long seller) {
    return holding(seller, Role.SUPPLIER_DESK);
  }

  private static Caller holding(long company, Role role) {
    return new Caller(
        Caller.Kind.SETUP,
        0,
        "setup",
        company,
        Set.of(new Caller.Grant(company, Optional.empty(), role)));
  }

  private void loadAuthorisations(Map<String, Long> companyIds, LocalDate today) {
    for (var row : DemoTable.rows("authorisations")) {
      var company = actingFor(companyIds.get(row.get("company_code")));
      long person =
          authorisations.people(company).stream()
              .filter(one -> one.name().equals(row.get("name")))
              .findFirst()
              .orElseThrow()
              .id();
      authorisations.give(
          company,
          new GiveAuthorisation(
              person,
              row.get("number"),
              DemoData.words(row.get("classes")),
              today.plusDays(Integer.parseInt(row.get("from_offset_days"))),
              today.plusDays(Integer.parseInt(row.get("to_offset_days")))));
    }
  }

  private void loadTenders(LocalDate today) {
    DemoTable.rows("tenders").stream()
        .collect(Collectors.groupingBy(row -> row.get("number")))
        .values()
        .forEach(rows -> loadTender(today, rows));
  }

  private void loadTender(LocalDate today, List<CSVRecord> rows) {
    var first = rows.get(0);
    var recorded =
        tenders.record(
            Caller.setup(),
            new RecordTender(
                first.get("number"),
                first.get("name"),
                today.plusDays(Integer.parseInt(first.get("from_offset_days"))),
                today.plusDays(Integer.parseInt(first.get("to_offset_days"))),
                rows.stream().map(DemoSpending::volume).toList()));
    if (!(recorded instanceof RecordTenderResult.Recorded)) {
      throw new IllegalStateException("tenders.csv: " + recorded);
    }
  }

  private static RecordTender.Line volume(CSVRecord row) {
    return new RecordTender.Line(
        row.get("item_code"),
        row.get("buyer_code"),
        row.get("seller_code"),
        new BigDecimal(row.get("price")),
        Integer.parseInt(row.get("committed")),
        text(row, "most").map(Integer::valueOf),
        Integer.parseInt(row.get("done")));
  }

  private long site(long company, String code) {
    List<SiteView> sites = companies.sites(Caller.setup(), company);
    return sites.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow().id();
  }

  private void loadCredit(Map<String, Long> companyIds) {
    for (var row : DemoTable.rows("credit")) {
      long seller = companyIds.get(row.get("seller_code"));
      credit.set(
          actingFor(seller),
          seller,
          companyIds.get(row.get("buyer_code")),
          new Money(new BigDecimal(row.get("amount")), currency(seller)));
    }
  }
}
