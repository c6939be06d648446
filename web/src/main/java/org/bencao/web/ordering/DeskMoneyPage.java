package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.InvoiceRow;
import org.bencao.invoicing.boundary.InvoiceService;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** The panels of the desk that invoice what has left, and credit what was invoiced. */
@Named
@RequestScoped
public class DeskMoneyPage {

  @Inject DeskOrderPage page;
  @Inject InvoiceService invoices;
  @Inject DespatchService despatches;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private List<InvoiceRow> sent;
  private Optional<Optional<InvoiceView>> credited = Optional.empty();

  public List<DeskInvoiceRow> getRows() {
    return page.panels().invoice();
  }

  public String getNumber() {
    return page.typed("number");
  }

  /** Of the document: today, unless another was typed. */
  public String getDay() {
    var today = LocalDate.ofInstant(clock.instant(), words.here().figures().zone());
    return page.kept().typed("day", today.toString());
  }

  /** Numbers of the order's despatches, to choose from; the last one is chosen. */
  public List<DeskTab> getDespatches() {
    var numbers =
        despatches.ofOrder(caller.get(), page.order().order().row().id()).stream()
            .map(DespatchRow::number)
            .distinct()
            .toList();
    var last = numbers.isEmpty() ? "" : numbers.get(numbers.size() - 1);
    var chosen = page.kept().typed("despatch", last);
    return numbers.stream()
        .map(number -> new DeskTab(number, number, "", number.equals(chosen)))
        .toList();
  }

  /** The order's invoices, to choose the one that is credited. */
  public List<DeskTab> getInvoices() {
    var here = words.here();
    return sent().stream()
        .map(
            row ->
                new DeskTab(
                    row.id().text(),
                    here.page(
                        "ordering.desk.invoiceOf",
                        "number",
                        row.number(),
                        "day",
                        here.figures().date(row.issuedOn()),
                        "amount",
                        here.figures().money(row.payable())),
                    "",
                    credited().map(one -> one.row().id().equals(row.id())).orElse(false)))
        .toList();
  }

  private List<InvoiceRow> sent() {
    if (sent == null) {
      sent =
          invoices.ofOrder(caller.get(), page.order().order().row().id()).stream()
              .filter(row -> row.kind() == InvoiceDocument.Kind.INVOICE)
              .toList();
    }
    return sent;
  }

  /** The one that was asked for, else the only one there is. */
  private Optional<InvoiceView> credited() {
    if (credited.isEmpty()) {
      var wanted =
          page.kept().isEmpty()
              ? asked.text("invoice")
              : page.kept().texts("invoice").stream().findFirst();
      credited =
          Optional.of(
              sent().stream()
                  .map(InvoiceRow::id)
                  .filter(id -> wanted.map(id.text()::equals).orElse(sent().size() == 1))
                  .findFirst()
                  .flatMap(this::find));
    }
    return credited.get();
  }

  private Optional<InvoiceView> find(InvoiceId id) {
    return invoices.find(caller.get(), id);
  }

  public boolean isCrediting() {
    return credited().isPresent();
  }

  public String getInvoice() {
    return credited().map(one -> one.row().id().text()).orElse("");
  }

  public String getInvoiceNumber() {
    return credited().map(one -> one.row().number()).orElse("");
  }

  public List<DeskInvoiceRow> getCreditRows() {
    return credited().map(InvoiceView::lines).map(page.panels()::credit).orElse(List.of());
  }
}
