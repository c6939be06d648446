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
import org.bencao.ordering.boundary.OrderExceptionService;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** One order on one screen: its way, its story, its lines, its goods, its documents. */
@Named
@RequestScoped
public class OrderPage {

  /** More than a person looks at on one page. */
  private static final int POINTS = 20;

  @Inject OrderService orders;
  @Inject OrderExceptionService exceptions;
  @Inject OrderGoods goods;
  @Inject OrderDocuments documents;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Optional<OrderView> order = Optional.empty();
  private Wording wording;
  private OrderAddress address;
  private ShownGoods shownGoods;
  private ShownPapers papers;
  private ShownMatrix matrix;
  private ShownStory story;
  private List<OpenPoint> points;

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
    order.ifPresent(this::draw);
  }

  /** Everything once: a page asks for the same thing several times. */
  private void draw(OrderView found) {
    var now = clock.instant();
    wording = words.at(ZoneId.of(found.siteZone()));
    var at = OrderAddress.of(found.row().id().text(), asked);
    var pages = LinePages.of(found.lines(), at.lines());
    address = pages.count() > 1 ? at.onLines(pages.page()) : at;
    matrix = new Matrix(wording).of(pages, found.row().net(), address);
    shownGoods = goods.of(caller.get(), found, wording, now);
    papers = documents.of(caller.get(), found, pages, address, wording, now);
    story = new Stories(wording, address).of(found.history(), asked.id("before"), papers.shownId());
    points =
        found.exceptions().stream().limit(POINTS).map(new OpenPoints(wording, now)::point).toList();
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

  public OrderAddress getAddress() {
    return address;
  }

  public ShownMatrix getMatrix() {
    return matrix;
  }

  public ShownGoods getGoods() {
    return shownGoods;
  }

  public ShownPapers getPapers() {
    return papers;
  }

  public ShownStory getStory() {
    return story;
  }

  public String getSign() {
    return wording.figures().sign(order().row().net().currency());
  }

  public List<OpenPoint> getPoints() {
    return points;
  }

  /** How many open points are not shown. */
  public int getMorePoints() {
    return order().exceptions().size() - points.size();
  }

  /** The form that was signed for it, for who may have it; else empty. */
  public String getSignedForm() {
    return order()
        .signedForm()
        .filter(form -> caller.get().hasAny(Role.BUYER, Role.SUPPLIER_DESK))
        .map(Tsid::text)
        .orElse("");
  }

  public List<FrozenLicence> getLicences() {
    return order().licences().stream().map(new FrozenLicences(wording)::licence).toList();
  }

  public String getSellerNumber() {
    return order().sellerNumber().orElse("");
  }

  /** Whoever buys for the company that placed it may order it again. */
  public boolean isReordering() {
    return caller.get().has(Role.BUYER, order().buyerCompanyId());
  }

  public boolean isClosing() {
    return caller.get().has(Role.BUYER, order().buyerCompanyId());
  }
}
