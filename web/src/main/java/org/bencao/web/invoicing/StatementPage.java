package org.bencao.web.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bencao.invoicing.boundary.InvoiceService;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;

/** What is owed between the own company and each partner, by age (H2). */
@Named
@RequestScoped
public class StatementPage {

  @Inject InvoiceService invoices;
  @Inject CurrentCaller caller;
  @Inject Words words;

  private List<StatementPart> parts = List.of();

  @PostConstruct
  void load() {
    parts = new StatementParts(words.here()).of(invoices.statement(caller.get()));
  }

  /** Whether the page of payments opens for the reader. */
  public boolean isPaying() {
    return opens(PaymentsPage.PATH);
  }

  /** Whether the page of monthly statements opens for the reader. */
  public boolean isClosing() {
    return opens(MonthlyStatementsPage.PATH);
  }

  private boolean opens(String path) {
    return PageAccess.of(path).map(access -> access.allows(caller.get())).orElse(false);
  }

  public List<StatementPart> getParts() {
    return parts;
  }
}
