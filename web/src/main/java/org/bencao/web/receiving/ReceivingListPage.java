package org.bencao.web.receiving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** The receiving list of one delivery, to be printed, ticked and signed. */
@Named
@RequestScoped
public class ReceivingListPage {

  @Inject DespatchService despatches;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Optional<DespatchView> delivery = Optional.empty();
  private List<GoodsLine> rows;

  @PostConstruct
  void load() {
    delivery = asked.id("id").flatMap(id -> despatches.find(caller.get(), new DespatchId(id)));
  }

  public void open() {
    if (delivery.isEmpty()) {
      asked.notFound();
    }
  }

  public String getId() {
    return view().row().id().text();
  }

  /** Number, parties, days and packages. */
  public ListedDelivery getHead() {
    return DeliveryRows.forBuyer(wording(), clock.instant()).row(view().row());
  }

  public String getCarrier() {
    return view().row().carrier().orElse("–");
  }

  public String getTracking() {
    return view().row().tracking().orElse("–");
  }

  /** When this sheet was made. */
  public String getTime() {
    return wording().figures().minute(clock.instant(), clock.instant());
  }

  public String getDay() {
    var figures = wording().figures();
    return figures.date(clock.instant().atZone(figures.zone()).toLocalDate());
  }

  public String getBy() {
    return caller.get().name();
  }

  public List<GoodsLine> getRows() {
    if (rows == null) {
      var drawn = new GoodsLines(wording(), Optional.empty());
      rows = EarliestFirst.of(view().lines()).stream().map(drawn::row).toList();
    }
    return rows;
  }

  private DespatchView view() {
    return delivery.orElseThrow();
  }

  private Wording wording() {
    return words.at(ZoneId.of(view().row().siteZone()));
  }
}
