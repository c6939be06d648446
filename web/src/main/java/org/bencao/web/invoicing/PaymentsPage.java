package org.bencao.web.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.ChainKind;
import org.bencao.invoicing.boundary.InvoiceRow;
import org.bencao.invoicing.boundary.InvoiceService;
import org.bencao.invoicing.boundary.PayeeService;
import org.bencao.invoicing.boundary.PaymentFilter;
import org.bencao.invoicing.boundary.PaymentMethod;
import org.bencao.invoicing.boundary.PaymentService;
import org.bencao.invoicing.boundary.PaymentView;
import org.bencao.invoicing.boundary.TwoInvoiceService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** What was paid, and for the seller's desk the form in which it is written down (D4, H4). */
@Named
@RequestScoped
public class PaymentsPage {

  static final String PATH = "/invoicing/payments";

  private static final int ROWS = 50;
  private static final int CHAINS = 20;

  @Inject PaymentService payments;
  @Inject InvoiceService invoices;
  @Inject TwoInvoiceService chains;
  @Inject PayeeService payees;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Page<PaymentView> page;
  private Optional<CompanyView> partner = Optional.empty();
  private List<InvoiceRow> open = List.of();
  private Answer answer;

  /** A constant number of statements. */
  @PostConstruct
  void load() {
    answer = Answer.take(request);
    partner =
        asked
            .id("partner")
            .flatMap(id -> companies.find(caller.get(), id))
            .or(() -> asked.text("code").flatMap(this::byCode))
            .filter(one -> one.id() != caller.get().companyId());
    page =
        payments.list(
            caller.get(),
            new PaymentFilter(partner.map(CompanyView::id), key("older"), key("newer"), ROWS));
    if (isRecording() && partner.isPresent()) {
      open = payments.open(caller.get(), partner.get().id());
    }
  }

  private Optional<CompanyView> byCode(String code) {
    return companies.byCode(caller.get(), code.toUpperCase(Locale.ROOT));
  }

  private Optional<String> key(String name) {
    return asked.id(name).map(Tsid::text);
  }

  /** Whether the address names a company that is not there. */
  public boolean isUnknown() {
    return partner.isEmpty()
        && (asked.text("partner").isPresent() || asked.text("code").isPresent());
  }

  public boolean isRecording() {
    return caller.get().has(Role.SUPPLIER_DESK, caller.get().companyId());
  }

  public boolean isChosen() {
    return partner.isPresent();
  }

  public String getPartner() {
    return partner.map(one -> wording().name(one.nameEn(), one.nameZh())).orElse("");
  }

  public String getPartnerId() {
    return partner.map(one -> Tsid.text(one.id())).orElse("");
  }

  /** Who owes something, to be chosen. */
  public List<Debtor> getDebtors() {
    return isRecording() && partner.isEmpty()
        ? invoices.statement(caller.get()).stream()
            .map(
                row ->
                    new Debtor(
                        Tsid.text(row.partnerId()),
                        wording().name(row.nameEn(), row.nameZh()),
                        wording().figures().money(row.total())))
            .toList()
        : List.of();
  }

  /** A company that owes so much. */
  public record Debtor(String id, String name, String owes) {}

  public List<OpenInvoice> getOpen() {
    var listed = new ListedInvoices(wording(), caller.get());
    return open.stream()
        .map(
            row ->
                new OpenInvoice(
                    row.id().text(),
                    row.number(),
                    wording()
                        .page("invoicing.match.due", "date", wording().figures().date(row.dueOn())),
                    wording().figures().money(row.left()),
                    listed.state(row),
                    typed(PaymentServlet.PART + row.id().text())))
        .toList();
  }

  /** Of the invoices, else of the own company. */
  public String getCurrency() {
    return open.stream()
        .map(row -> row.left().currency())
        .findFirst()
        .or(() -> companies.find(caller.get(), caller.get().companyId()).map(CompanyView::currency))
        .orElse("CNY");
  }

  public String getToday() {
    return LocalDate.ofInstant(clock.instant(), wording().figures().zone()).toString();
  }

  public List<ShownPayment> getRows() {
    return page.rows().stream().map(this::row).toList();
  }

  private ShownPayment row(PaymentView one) {
    var figures = wording().figures();
    boolean received = one.seller().id() == caller.get().companyId();
    var other = received ? one.buyer() : one.seller();
    return new ShownPayment(
        Tsid.text(one.id()),
        figures.date(one.receivedOn()),
        wording().name(other.nameEn(), other.nameZh()),
        reference(one),
        figures.money(one.amount()),
        one.onAccount().amount().signum() > 0 ? figures.money(one.onAccount()) : "",
        wording()
            .page(
                "invoicing.payments.recorded",
                "by",
                one.recordedBy(),
                "time",
                figures.minute(one.recordedAt(), clock.instant())),
        one.withdrawn()
            .map(
                back ->
                    wording()
                        .page(
                            "invoicing.payments.withdrawn",
                            "by",
                            back.by(),
                            "time",
                            figures.minute(back.at(), clock.instant()),
                            "note",
                            back.note()))
            .orElse(""),
        received && isRecording() && one.withdrawn().isEmpty(),
        one.parts().stream()
            .map(
                part ->
                    new ShownPayment.Part(
                        part.invoice().text(), part.number(), figures.money(part.amount())))
            .toList());
  }

  /** With how it came, where it did not come from the buyer's account. */
  private String reference(PaymentView one) {
    var cash =
        one.method() == PaymentMethod.CASH ? " · " + wording().page("invoicing.method.CASH") : "";
    return one.reference() + cash + one.payer().map(name -> " · " + name).orElse("");
  }

  /** Where the own company is paid, in words; empty where it named no account. */
  public String getPayee() {
    return payees
        .own(caller.get())
        .map(
            one ->
                wording()
                    .page(
                        "invoicing.payee.line",
                        "holder",
                        one.holder(),
                        "bank",
                        one.bank(),
                        "number",
                        one.number()))
        .orElse("");
  }

  /** Whether the own company deals under the two-invoice rule. */
  public boolean isChained() {
    return companies
        .find(caller.get(), caller.get().companyId())
        .filter(one -> one.profile().equals("CN"))
        .isPresent();
  }

  /** By which invoice a lot was bought, as it is drawn. */
  public record Shown(String item, String lot, String kind, String number, String said) {}

  /** What the own company showed of its lots. */
  public List<Shown> getChain() {
    var figures = wording().figures();
    return chains.list(caller.get()).stream()
        .limit(CHAINS)
        .map(
            one ->
                new Shown(
                    wording().name(one.item().lineEn(), one.item().lineZh()),
                    one.lot(),
                    wording().page("invoicing.chain.kind." + one.kind()),
                    one.number(),
                    wording()
                        .page(
                            "invoicing.chain.said",
                            "issuer",
                            one.issuer(),
                            "day",
                            figures.date(one.issuedOn()))))
        .toList();
  }

  public List<ChainKind> getChainKinds() {
    return List.of(ChainKind.values());
  }

  /** Since when the own company pays only with the maker's invoice; empty when it does not. */
  public String getTwoSince() {
    return chains.since(caller.get()).map(day -> wording().figures().date(day)).orElse("");
  }

  public boolean isBinding() {
    return caller.get().has(Role.ACCOUNTS, caller.get().companyId()) && isChained();
  }

  public String getOlder() {
    return page.older().orElse("");
  }

  public String getNewer() {
    return page.newer().orElse("");
  }

  public SettleNotice getNotice() {
    return asked
        .text("said")
        .flatMap(Banked::of)
        .map(did -> new SettleNotice(did.tone(), wording().page("invoicing.banked." + did)))
        .orElse(SettleNotice.NONE);
  }

  /** Why a form did nothing. */
  public List<Why> getWhys() {
    return answer.whys();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }

  /** A reload of the form that was sent records nothing twice. */
  public String getFreshKey() {
    return UUID.randomUUID().toString();
  }

  private Wording wording() {
    return words.here();
  }
}
