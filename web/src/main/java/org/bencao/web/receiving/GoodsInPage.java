package org.bencao.web.receiving;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.CloseReceiptService;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.DespatchService;
import org.bencao.receiving.boundary.DespatchView;
import org.bencao.receiving.boundary.NoCode;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** One delivery: what was advised, what was found of it, and the line under the hand. */
@Named
@RequestScoped
public class GoodsInPage {

  static final String PATH = "/receiving/goods-in";

  @Inject DespatchService despatches;
  @Inject CloseReceiptService closing;
  @Inject Judging judging;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  private Optional<DespatchView> delivery = Optional.empty();
  private List<DespatchView.Line> lines = List.of();
  private Judged judged;
  private List<GoodsLine> rows;
  private List<Finding> uncoded;
  private List<BookedRow> booked;

  @PostConstruct
  void load() {
    delivery = asked.id("id").flatMap(id -> despatches.find(caller.get(), new DespatchId(id)));
    delivery.ifPresent(found -> lines = EarliestFirst.of(found.lines()));
  }

  /** A number leads to the page of its delivery. */
  public void open() {
    if (delivery.isEmpty()) {
      asked
          .text("no")
          .flatMap(number -> despatches.byNumber(caller.get(), number))
          .ifPresentOrElse(id -> asked.go(PATH + "?id=" + id.text()), asked::notFound);
    }
  }

  public String getId() {
    return view().row().id().text();
  }

  public String getNumber() {
    return view().row().number();
  }

  public String getSeller() {
    return wording().name(view().row().sellerNameEn(), view().row().sellerNameZh());
  }

  public String getSellerOther() {
    return wording().otherName(view().row().sellerNameEn(), view().row().sellerNameZh());
  }

  /** Orders, packs and cartons. */
  public String getFact() {
    var row = view().row();
    return wording()
        .page(
            "receiving.goods-in.fact",
            "orders",
            String.join(", ", row.orderNumbers()),
            "packs",
            row.advised(),
            "packages",
            row.packageCount());
  }

  public Tag getState() {
    return DeliveryRows.forBuyer(wording(), clock.instant()).state(view().row().state());
  }

  /** Whether packs may be counted here by who looks. */
  public boolean isCounting() {
    var row = view().row();
    return DeliveryRows.isOpen(row)
        && caller.get().has(Role.RECEIVER, row.buyerCompanyId(), row.siteId());
  }

  /** It is counted to its end, and the caller may ask the seller to take packs of it back. */
  public boolean isReturning() {
    var row = view().row();
    return row.closedAt().isPresent()
        && caller
            .get()
            .hasAny(
                row.buyerCompanyId(),
                row.siteId(),
                Role.RECEIVER,
                Role.QUALITY_OFFICER,
                Role.BUYER);
  }

  public boolean isToCount() {
    return DeliveryRows.isOpen(view().row());
  }

  public boolean isFinishing() {
    return isCounting() && asked.text("finish").isPresent();
  }

  /** One of the reasons for packs without a code. */
  public record Cause(String code, String text) {}

  /** Packs without a code of which a law wants to know why; empty where it does not. */
  public String getUncoded() {
    return uncoded().stream()
        .map(finding -> wording().what(finding))
        .collect(Collectors.joining(" "));
  }

  /** Reasons that may be chosen. */
  public List<Cause> getCauses() {
    return Arrays.stream(NoCode.values())
        .map(one -> new Cause(one.name(), wording().alone("no-code." + one)))
        .toList();
  }

  private List<Finding> uncoded() {
    if (uncoded == null) {
      uncoded = closing.uncoded(caller.get(), view().row().id()).orElse(List.of());
    }
    return uncoded;
  }

  /** Bookings are the buyer's alone. */
  public boolean isReading() {
    return !view().bookings().isEmpty();
  }

  public Verdict getVerdict() {
    return judged().verdict();
  }

  /** The chosen line; nothing while none is. */
  public Panel getPanel() {
    return judged().panel().orElse(null);
  }

  public List<GoodsLine> getRows() {
    if (rows == null) {
      var drawn = new GoodsLines(wording(), judged().position());
      rows = lines.stream().map(drawn::row).toList();
    }
    return rows;
  }

  /** What will be short, before the count ends. */
  public List<GoodsLine> getMissing() {
    var drawn = new GoodsLines(wording(), Optional.empty());
    return lines.stream().filter(line -> line.left().signum() > 0).map(drawn::row).toList();
  }

  public List<BookedRow> getBooked() {
    if (booked == null) {
      var drawn = new BookedRows(wording(), this::getKey);
      booked = isCounting() ? drawn.counting(view()) : drawn.reading(view());
    }
    return booked;
  }

  public List<ClaimRow> getClaims() {
    var drawn = new ClaimRows(wording(), clock.instant());
    return view().discrepancies().stream().map(drawn::row).toList();
  }

  public List<OpenStep> getSteps() {
    return new OpenSteps(wording()).of(view());
  }

  /** Whether something of it must have been kept cold on its way. */
  public boolean isCold() {
    return !view().way().watched().isEmpty();
  }

  /** Whether who looks may add the file of a recorder; also after the count. */
  public boolean isRecording() {
    var row = view().row();
    return caller
        .get()
        .hasAny(row.buyerCompanyId(), row.siteId(), Role.RECEIVER, Role.QUALITY_OFFICER);
  }

  public List<ShownRecording> getRecordings() {
    var way = view().way();
    return way.recordings().stream()
        .map(one -> ShownRecording.of(one, way.range(), wording(), clock.instant()))
        .toList();
  }

  public long getFound() {
    return view().row().counted().longValue();
  }

  public String getFoundText() {
    return wording().figures().quantity(view().row().counted());
  }

  public long getAdvised() {
    return Math.max(1, view().row().advised().longValue());
  }

  /** Good, apart and still to go, in words. */
  public String getCount() {
    var good = sum(DespatchView.Line::good);
    return wording()
        .page(
            "receiving.goods-in.count",
            "good",
            good,
            "apart",
            view().row().counted().subtract(good),
            "left",
            sum(DespatchView.Line::left));
  }

  public String getSigning() {
    return caller.get().name();
  }

  /** A second press of the same button is the same act. */
  public String getKey() {
    return Tsid.text(identifiers.next());
  }

  private BigDecimal sum(Function<DespatchView.Line, BigDecimal> part) {
    return view().lines().stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Judged judged() {
    if (judged == null) {
      judged =
          isCounting()
              ? judging.of(view(), lines, wording())
              : Judged.of(new Verdicts(wording(), view()).over());
    }
    return judged;
  }

  private DespatchView view() {
    return delivery.orElseThrow();
  }

  private Wording wording() {
    return words.at(ZoneId.of(view().row().siteZone()));
  }
}
