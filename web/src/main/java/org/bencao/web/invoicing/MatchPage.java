package org.bencao.web.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceCounts;
import org.bencao.invoicing.boundary.InvoiceFilter;
import org.bencao.invoicing.boundary.InvoiceFilter.Which;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.InvoiceRow;
import org.bencao.invoicing.boundary.InvoiceService;
import org.bencao.invoicing.boundary.InvoiceState;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.invoicing.boundary.PayeeService;
import org.bencao.invoicing.boundary.PayeeView;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;

/** The money at risk, the invoices by it, and one of them beside order and receipt (H1). */
@Named
@RequestScoped
public class MatchPage {

  private static final int ROWS = 50;
  private static final Set<InvoiceState> DONE =
      Set.of(InvoiceState.APPROVED, InvoiceState.PAID, InvoiceState.CREDITED);

  @Inject InvoiceService invoices;
  @Inject DiscrepancyService claims;
  @Inject PayeeService payees;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Which which = Which.AT_RISK;
  private Page<InvoiceRow> page;
  private InvoiceCounts counts;
  private Optional<InvoiceView> invoice = Optional.empty();
  private ShownInvoice shown;
  private Answer answer;

  /** The chosen invoice, else the first of the view. */
  @PostConstruct
  void load() {
    answer = Answer.take(request);
    which = asked.text("view").flatMap(MatchTabs::which).orElse(Which.AT_RISK);
    page = invoices.list(caller.get(), new InvoiceFilter(which, key("older"), key("newer"), ROWS));
    counts = invoices.counts(caller.get());
    var first = page.rows().stream().findFirst().map(InvoiceRow::id);
    var id = isPicked() ? asked.id("id").map(InvoiceId::new) : first;
    invoice = id.flatMap(found -> invoices.find(caller.get(), found));
    shown = invoice.map(this::draw).orElse(null);
  }

  /** Where the invoice would be paid, as it is drawn. */
  public record Payee(
      String id,
      String line,
      String since,
      Tag state,
      List<String> confirmations,
      boolean confirming) {}

  /** Nothing where there is no account, or it is not the reader's to know. */
  public Payee getPayee() {
    return invoice
        .filter(
            one ->
                caller.get().hasAny(Role.ACCOUNTS, Role.APPROVER)
                    && !DONE.contains(one.row().state()))
        .flatMap(one -> payees.ofInvoice(caller.get(), one.row().id()))
        .map(this::payee)
        .orElse(null);
  }

  private Payee payee(PayeeView one) {
    var words = wording();
    var now = clock.instant();
    return new Payee(
        Tsid.text(one.id()),
        words.page(
            "invoicing.payee.line",
            "holder",
            one.holder(),
            "bank",
            one.bank(),
            "number",
            one.number()),
        words.page("invoicing.payee.since", "time", words.figures().minute(one.recordedAt(), now)),
        one.payable()
            ? new Tag(
                "ok",
                "check",
                words.page(
                    one.inDossier() ? "invoicing.payee.inDossier" : "invoicing.payee.confirmed"))
            : new Tag(
                "warn",
                "exclamation-triangle",
                words.page("invoicing.payee.open", "n", one.confirmations().size())),
        one.confirmations().stream()
            .map(
                by ->
                    words.page(
                        "invoicing.payee.by",
                        "name",
                        by.name(),
                        "time",
                        words.figures().minute(by.at(), now),
                        "note",
                        by.note()))
            .toList(),
        one.mayConfirm());
  }

  /** What rules have against paying, told once. */
  public List<Why> getWhys() {
    return answer.whys();
  }

  public void open() {
    if (isPicked() && invoice.isEmpty()) {
      asked.notFound();
    }
  }

  private Optional<String> key(String name) {
    return asked.id(name).map(Tsid::text);
  }

  private ShownInvoice draw(InvoiceView found) {
    var links = new InvoiceLinks(wording(), this::opens);
    return new ShownInvoices(wording(), clock.instant(), caller.get(), links)
        .of(found, claims(found));
  }

  private List<DiscrepancyView> claims(InvoiceView found) {
    return found.lines().stream()
        .flatMap(line -> line.orderId().stream())
        .distinct()
        .flatMap(id -> claims.ofOrder(caller.get(), id).stream())
        .toList();
  }

  /** Whether the address names an invoice. */
  public boolean isPicked() {
    return asked.text("id").isPresent();
  }

  /** One figure for each currency; none when nothing is at risk. */
  public List<String> getMoney() {
    return counts.money().stream().map(wording().figures()::money).toList();
  }

  public long getAtRisk() {
    return counts.atRisk();
  }

  public List<MatchTab> getTabs() {
    return new MatchTabs(wording(), counts, which).all();
  }

  public String getView() {
    return MatchTabs.word(which);
  }

  public List<ListedInvoice> getRows() {
    var listed = new ListedInvoices(wording(), caller.get());
    return page.rows().stream().map(listed::row).toList();
  }

  /** Invoices at risk that stand further down than the list goes. */
  public long getMore() {
    return which == Which.AT_RISK ? counts.atRisk() - page.rows().size() : 0;
  }

  public String getOlder() {
    return page.older().orElse("");
  }

  public String getNewer() {
    return page.newer().orElse("");
  }

  /** Nothing when there is none to show. */
  public ShownInvoice getShown() {
    return shown;
  }

  public boolean isAccepting() {
    return has(Role.ACCOUNTS);
  }

  public boolean isDisputing() {
    return has(Role.ACCOUNTS) || has(Role.BUYER);
  }

  /** Whether it can be released is answered when it is asked. */
  public boolean isReleasing() {
    return has(Role.ACCOUNTS)
        && invoice
            .map(InvoiceView::row)
            .filter(row -> row.kind() == InvoiceDocument.Kind.INVOICE)
            .filter(row -> !DONE.contains(row.state()))
            .isPresent();
  }

  private boolean has(Role role) {
    return invoice.map(found -> caller.get().has(role, found.row().buyerCompanyId())).orElse(false);
  }

  public SettleNotice getNotice() {
    return asked
        .text("said")
        .flatMap(Settled::of)
        .map(did -> new SettleNotice(did.tone(), wording().page("invoicing.said." + did)))
        .orElse(SettleNotice.NONE);
  }

  private boolean opens(String path) {
    return PageAccess.of(path).map(access -> access.allows(caller.get())).orElse(false);
  }

  private Wording wording() {
    return words.here();
  }
}
