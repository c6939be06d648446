package org.bencao.web.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.boundary.InquiryRow;
import org.bencao.pricing.boundary.InquiryView;
import org.bencao.pricing.boundary.QuoteState;
import org.bencao.pricing.boundary.QuoteView;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws inquiries, the quotes of one of them side by side. */
final class ShownInquiries {

  private static final int PERCENT = 100;
  private static final int DIGITS = 6;

  private final Wording words;
  private final Caller reader;
  private final Instant now;

  ShownInquiries(Wording words, Caller reader, Instant now) {
    this.words = words;
    this.reader = reader;
    this.now = now;
  }

  ShownInquiry row(InquiryRow row) {
    return new ShownInquiry(
        Tsid.text(row.id()),
        row.number(),
        row.asking()
            ? row.quotes().stream()
                .map(one -> words.name(one.sellerEn(), one.sellerZh()))
                .collect(Collectors.joining(words.page("invoicing.match.and")))
            : words.name(row.buyerEn(), row.buyerZh()),
        words.page(
            "pricing.quote.fact",
            "lines",
            row.lineCount(),
            "date",
            words.figures().date(row.answerBy())),
        row.quotes().stream()
            .collect(
                Collectors.groupingBy(
                    InquiryRow.Quoter::state, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(
                entry ->
                    Tag.of(
                        look(entry.getKey(), false),
                        row.quotes().size() == 1
                            ? state(entry.getKey())
                            : words.page(
                                "pricing.quote.states",
                                "state",
                                state(entry.getKey()),
                                "count",
                                entry.getValue())))
            .toList());
  }

  private String state(QuoteState state) {
    return words.alone("quote.state." + state);
  }

  private static Look look(QuoteState state, boolean lapsed) {
    return switch (state) {
      case ASKED -> new Look("info", "clock");
      case QUOTED -> lapsed ? new Look("", "minus") : new Look("warn", "comments");
      case ACCEPTED -> new Look("ok", "check");
      case ENDED -> new Look("", "minus");
    };
  }

  List<ShownInquiry.Line> lines(InquiryView view) {
    return view.lines().stream().map(line -> line(view, line)).toList();
  }

  private ShownInquiry.Line line(InquiryView view, InquiryView.Line line) {
    var named =
        view.quotes().stream()
            .flatMap(one -> Optional.ofNullable(one.prices().get(line.position())).stream())
            .toList();
    var lowest =
        named.size() > 1 ? named.stream().min(BigDecimal::compareTo) : Optional.<BigDecimal>empty();
    return new ShownInquiry.Line(
        line.position(),
        words.name(line.item().lineEn(), line.item().lineZh()),
        words.otherName(line.item().lineEn(), line.item().lineZh()),
        line.item().code(),
        words.figures().count(line.quantity()),
        view.quotes().stream()
            .map(quote -> cell(view.currency(), quote, line.position(), lowest))
            .toList());
  }

  private ShownInquiry.Cell cell(
      String currency, QuoteView quote, int position, Optional<BigDecimal> lowest) {
    var price = Optional.ofNullable(quote.prices().get(position));
    var list = Optional.ofNullable(quote.list().get(position));
    return new ShownInquiry.Cell(
        words.name(quote.sellerEn(), quote.sellerZh()),
        price.map(one -> words.figures().price(new UnitPrice(one, currency))).orElse("–"),
        beside(currency, price, list),
        price.filter(one -> lowest.filter(low -> low.compareTo(one) == 0).isPresent()).isPresent(),
        Optional.ofNullable(quote.wanted().get(position))
            .map(one -> words.figures().price(new UnitPrice(one, currency)))
            .orElse(""),
        price.map(one -> one.stripTrailingZeros().toPlainString()).orElse(""));
  }

  private String beside(String currency, Optional<BigDecimal> price, Optional<UnitPrice> list) {
    if (list.isEmpty() || !list.get().currency().equals(currency)) {
      return "";
    }
    var shown = words.figures().price(list.get());
    if (price.isEmpty() || list.get().amount().signum() == 0) {
      return words.page("pricing.quote.list", "price", shown);
    }
    return words.page(
        "pricing.quote.beside",
        "price",
        shown,
        "percent",
        words
            .figures()
            .percent(
                price
                    .get()
                    .subtract(list.get().amount())
                    .multiply(BigDecimal.valueOf(PERCENT))
                    .divide(list.get().amount(), DIGITS, RoundingMode.HALF_UP)));
  }

  List<ShownInquiry.Shown> quotes(InquiryView view) {
    return view.quotes().stream().map(one -> quote(view, one)).toList();
  }

  private ShownInquiry.Shown quote(InquiryView view, QuoteView one) {
    boolean buys = view.row().asking() && reader.has(Role.BUYER, reader.companyId());
    boolean sells = reader.has(Role.SUPPLIER_DESK, one.sellerCompanyId());
    boolean standing = one.state() == QuoteState.ASKED || one.state() == QuoteState.QUOTED;
    return new ShownInquiry.Shown(
        Tsid.text(one.id()),
        words.name(one.sellerEn(), one.sellerZh()),
        Tag.of(
            look(one.state(), one.lapsed()),
            one.lapsed() ? words.page("pricing.quote.lapsed") : state(one.state())),
        one.validTo()
            .map(day -> words.page("pricing.quote.until", "date", words.figures().date(day)))
            .orElse(""),
        total(view, one),
        one.lastRound(),
        sells && standing,
        buys && one.state() == QuoteState.QUOTED,
        buys && standing,
        buys && one.state() == QuoteState.ACCEPTED,
        one.contractId().map(Tsid::text).orElse(""),
        one.rounds().stream().map(round -> said(view.currency(), round)).toList());
  }

  private String total(InquiryView view, QuoteView one) {
    if (one.prices().isEmpty()) {
      return "";
    }
    var sum = Money.zero(view.currency());
    for (var line : view.lines()) {
      var price = one.prices().get(line.position());
      if (price != null) {
        sum =
            sum.plus(
                new UnitPrice(price, view.currency())
                    .times(Quantity.of(line.quantity(), line.item().unit())));
      }
    }
    return words.page(
        "pricing.quote.total",
        "money",
        words.figures().money(sum),
        "quoted",
        one.prices().size(),
        "lines",
        view.lines().size());
  }

  private ShownInquiry.Said said(String currency, QuoteView.Round round) {
    return new ShownInquiry.Said(
        words.alone("quote.said." + round.said()),
        words.page(
            "pricing.quote.by", "by", round.by(), "time", words.figures().minute(round.at(), now)),
        round.note(),
        new TreeMap<>(round.prices())
            .entrySet().stream()
                .map(price -> priced(currency, price))
                .collect(Collectors.joining(words.page("invoicing.match.and"))));
  }

  private String priced(String currency, Map.Entry<Integer, BigDecimal> price) {
    return words.page(
        "pricing.quote.priced",
        "line",
        price.getKey(),
        "price",
        words.figures().price(new UnitPrice(price.getValue(), currency)));
  }
}
