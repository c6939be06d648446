package org.bencao.web.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** One order as it is put on paper, by either party. */
@Named
@RequestScoped
public class PrintPage {

  @Inject OrderService orders;
  @Inject CompanyService companies;
  @Inject JournalService journal;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private PrintedOrder sheet;

  @PostConstruct
  void load() {
    asked
        .id("id")
        .flatMap(id -> orders.find(caller.get(), new PurchaseOrderId(id)))
        .ifPresent(order -> sheet = sheet(order));
  }

  public void open() {
    if (sheet == null) {
      asked.notFound();
    }
  }

  private PrintedOrder sheet(OrderView order) {
    var buyer = companies.find(caller.get(), order.buyerCompanyId()).orElseThrow();
    var wording = words.at(ZoneId.of(order.siteZone()));
    return new OrderPrint(order, wording).of(buyer, site(order), hash(order), clock.instant());
  }

  /** An order names its site by GLN. */
  private Optional<SiteView> site(OrderView order) {
    return companies.sites(caller.get(), order.buyerCompanyId()).stream()
        .filter(site -> site.gln().equals(order.siteGln()))
        .findFirst();
  }

  /** Of the bytes that went to the seller, as the journal keeps them. */
  private Optional<String> hash(OrderView order) {
    return journal.ofOrder(caller.get(), order.row().id().value()).stream()
        .filter(message -> message.documentType().equals("850"))
        .filter(message -> message.direction() == Direction.OUT)
        .max(Comparator.comparing(MessageRow::at))
        .flatMap(message -> journal.find(caller.get(), message.id()))
        .map(MessageView::sha256);
  }

  public PrintedOrder getSheet() {
    return sheet;
  }
}
