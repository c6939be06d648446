package org.bencao.web.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.ordering.boundary.OrderExceptionService;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.ShownDocument;
import org.bencao.web.exchange.ShownDocuments;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** One order on one screen: its way, its story, its lines, its documents. */
@Named
@RequestScoped
public class OrderPage {

  @Inject OrderService orders;
  @Inject OrderExceptionService exceptions;
  @Inject OrderDocuments documents;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Optional<OrderView> order = Optional.empty();
  private List<MessageRow> messages = List.of();
  private Optional<MessageView> message = Optional.empty();
  private Wording wording;
  private ShownDocument document;

  /** A number is answered by the address that can be kept. */
  public void open() {
    var number = asked.text("no");
    if (number.isPresent()) {
      orders
          .byNumber(caller.get(), number.get())
          .ifPresentOrElse(
              id -> asked.go("/ordering/order?id=" + id.text()), () -> asked.notFound());
      return;
    }
    if (order.isEmpty()) {
      asked.notFound();
    }
  }

  /** Marks an open point as done. */
  public void close() {
    var id = asked.id("id").map(PurchaseOrderId::new);
    var point = asked.id("point");
    if (id.isPresent() && point.isPresent()) {
      exceptions.close(caller.get(), id.get(), point.get());
      asked.go("/ordering/order?id=" + id.get().text());
    }
  }

  @PostConstruct
  void load() {
    order = asked.id("id").flatMap(id -> orders.find(caller.get(), new PurchaseOrderId(id)));
    order.ifPresent(
        found -> {
          wording = words.at(ZoneId.of(found.siteZone()));
          messages = documents.of(caller.get(), found.row().id().value());
          message = documents.shown(caller.get(), messages, asked.id("doc"));
          document = message.map(new ShownDocuments(wording, clock.instant())::of).orElse(null);
        });
  }

  private OrderView order() {
    return order.orElseThrow();
  }

  private OrderTags tags() {
    return new OrderTags(wording);
  }

  public String getId() {
    return order().row().id().text();
  }

  public String getNumber() {
    return order().row().number();
  }

  public Tag getState() {
    return tags().headline(order().row().headline());
  }

  public List<Tag> getBadges() {
    return tags().badges(order().row());
  }

  public String getFact() {
    var row = order().row();
    return wording.page(
        "ordering.order.fact",
        "seller",
        wording.name(row.sellerNameEn(), row.sellerNameZh()),
        "buyer",
        wording.name(row.buyerNameEn(), row.buyerNameZh()),
        "site",
        wording.name(row.siteNameEn(), row.siteNameZh()),
        "lines",
        row.lineCount(),
        "net",
        wording.figures().money(row.net()));
  }

  public String getSellerNumber() {
    return order().sellerNumber().orElse("");
  }

  public List<Station> getTrack() {
    return new Stations(order(), wording, clock.instant()).all();
  }

  public List<Step> getSteps() {
    return new Steps(wording, message.map(shown -> shown.row().id())).of(order().history());
  }

  public List<MatrixLine> getLines() {
    var matrix = new Matrix(wording);
    return order().lines().stream().map(matrix::line).toList();
  }

  public String getSign() {
    return wording.figures().sign(order().row().net().currency());
  }

  public List<OpenPoint> getPoints() {
    return order().exceptions().stream()
        .map(new OpenPoints(wording, clock.instant())::point)
        .toList();
  }

  public List<FrozenLicence> getLicences() {
    return order().licences().stream().map(new FrozenLicences(wording)::licence).toList();
  }

  public List<DocumentTab> getDocuments() {
    var shown = new ShownDocuments(wording, clock.instant());
    return messages.stream()
        .map(
            row ->
                new DocumentTab(
                    Tsid.text(row.id()),
                    shown.title(row),
                    shown.direction(row),
                    document != null && document.id().equals(Tsid.text(row.id()))))
        .toList();
  }

  public ShownDocument getDocument() {
    return document;
  }

  /** {@code raw}, {@code both} or {@code parsed}. */
  public String getView() {
    return asked.text("show").filter(List.of("raw", "parsed")::contains).orElse("both");
  }

  /** Whoever buys for the company that placed it may order it again. */
  public boolean isReordering() {
    return caller.get().has(Role.BUYER, order().buyerCompanyId());
  }

  public boolean isClosing() {
    return caller.get().has(Role.BUYER, order().buyerCompanyId());
  }
}
