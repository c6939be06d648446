package org.bencao.web.pricing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.ContractRow;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.ContractView;
import org.bencao.pricing.boundary.CostClearanceService;
import org.bencao.pricing.boundary.CurveService;
import org.bencao.pricing.boundary.Rebate;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/**
 * Contracts of a seller with its buyers, or of a buyer with its sellers, and one of them (C1, K3).
 */
@Named
@RequestScoped
public class ContractsPage {

  @Inject ContractService contracts;
  @Inject CurveService curves;
  @Inject CostClearanceService costs;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<ContractRow> rows;
  private Answer answer;
  private Optional<ContractView> picked = Optional.empty();

  /** The chosen one, else the newest. */
  @PostConstruct
  void load() {
    answer = Answer.take(request);
    rows = contracts.list(caller.get());
    var first = rows.stream().findFirst().map(ContractRow::id);
    var id = isPicked() ? asked.id("id") : first;
    picked = id.flatMap(found -> contracts.find(caller.get(), found));
  }

  public void open() {
    if (isPicked() && picked.isEmpty()) {
      asked.notFound();
    }
  }

  /** Whether the address names one. */
  public boolean isPicked() {
    return asked.text("id").isPresent();
  }

  /** Whether the reader lets prices below cost through. */
  public boolean isClearing() {
    return caller.get().has(Role.ACCOUNTS, caller.get().companyId()) && isSelling();
  }

  /** Whether the own company has goods of its own to price. */
  private boolean isSelling() {
    return companies
        .find(caller.get(), caller.get().companyId())
        .filter(CompanyView::sells)
        .isPresent();
  }

  /** A price below cost that was let through, as it is drawn. */
  public record Clearance(String item, String least, String to, String said) {}

  /** Those that hold today. */
  public List<Clearance> getClearances() {
    var figures = wording().figures();
    return caller.get().hasAny(Role.ACCOUNTS, Role.SUPPLIER_DESK, Role.AUDITOR) && isSelling()
        ? costs.list(caller.get()).stream()
            .map(
                one ->
                    new Clearance(
                        wording().name(one.nameEn(), one.nameZh()),
                        figures.price(one.least()),
                        figures.date(one.to()),
                        one.clearedBy() + " · " + one.note()))
            .toList()
        : List.of();
  }

  /** What the law says of what was just made, or why it was not. */
  public List<Why> getWhys() {
    return answer.whys();
  }

  public List<ShownContract> getRows() {
    var draw = draw();
    return rows.stream().map(draw::row).toList();
  }

  /** Nothing when there is none to show. */
  public ShownContract getShown() {
    return picked.map(ContractView::row).map(draw()::row).orElse(null);
  }

  public List<ShownContract.Line> getLines() {
    return picked.map(draw()::lines).orElse(List.of());
  }

  public boolean isMaking() {
    return caller.get().has(Role.SUPPLIER_DESK);
  }

  public boolean isEnding() {
    return isMaking() && picked.filter(one -> one.row().given() && !isOver(one)).isPresent();
  }

  private boolean isOver(ContractView one) {
    var row = one.row();
    return row.to().isBefore(today().plusDays(1)) || row.to().isBefore(row.from());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), wording().figures().zone());
  }

  /** Days left and per cent, a line each; what was typed while it could not be used. */
  public String getCurve() {
    return asked
        .text("curve")
        .orElseGet(
            () ->
                curves.own(caller.get()).stream()
                    .map(point -> point.days() + " " + point.percent())
                    .collect(Collectors.joining("\n")));
  }

  /** What the form just did; empty when none did anything. */
  public PricingNotice getNotice() {
    return PricingNotice.of(asked, wording());
  }

  /** One of what may be chosen. */
  public record Choice(String value, String name, boolean chosen) {}

  /** How a rebate is booked; what is in nobody's books is not offered. */
  public List<Choice> getRebateWays() {
    return Stream.of(Rebate.Way.INVOICE, Rebate.Way.CREDIT_NOTE)
        .map(
            way ->
                new Choice(
                    way.name(),
                    words.here().page("pricing.rebate." + way),
                    typed("rebate-way").equals(way.name())))
        .toList();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }

  public String getShownId() {
    return picked.map(one -> Tsid.text(one.row().id())).orElse("");
  }

  private ShownContracts draw() {
    return new ShownContracts(wording(), today());
  }

  private Wording wording() {
    return words.here();
  }
}
