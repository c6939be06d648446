package org.bencao.web.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Tsid;
import org.bencao.common.UnitPrice;
import org.bencao.pricing.boundary.ContractRow;
import org.bencao.pricing.boundary.ContractView;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;

/** Draws contracts. */
final class ShownContracts {

  private static final int PERCENT = 100;
  private static final int DIGITS = 6;

  private final Wording words;
  private final LocalDate today;

  ShownContracts(Wording words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  ShownContract row(ContractRow row) {
    return new ShownContract(
        Tsid.text(row.id()),
        row.number(),
        row.promotion()
            ? words.page("pricing.contracts.everybody")
            : words.name(row.partnerNameEn(), row.partnerNameZh()),
        period(row),
        words.page("pricing.contracts.prices", "count", row.lines()),
        words.page(
            "pricing.contracts.made",
            "who",
            row.madeBy(),
            "at",
            words.figures().date(LocalDate.ofInstant(row.madeAt(), words.figures().zone()))),
        state(row));
  }

  /** With its terms of payment and its rebate, where they were agreed. */
  private String period(ContractRow row) {
    var days =
        words.page(
            "ordering.approvals.period",
            "from",
            words.figures().date(row.from()),
            "to",
            words.figures().date(row.to()));
    var term = row.paymentDays().map(count -> words.page("pricing.contracts.term", "days", count));
    var prepaid =
        Optional.of("pricing.contracts.isPrepaid").filter(key -> row.prepaid()).map(words::page);
    var rebate =
        row.rebate()
            .map(
                one ->
                    words.page(
                        "pricing.contracts.given",
                        "percent",
                        one.percent().stripTrailingZeros().toPlainString()));
    return Stream.of(Optional.of(days), term, prepaid, rebate)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private Tag state(ContractRow row) {
    if (row.holdsOn(today)) {
      return new Tag("ok", "check", words.page("pricing.contracts.holds"));
    }
    return row.from().isAfter(today) && !row.to().isBefore(row.from())
        ? new Tag("info", "clock", words.page("pricing.contracts.comes"))
        : new Tag("", "minus", words.page("pricing.contracts.over"));
  }

  List<ShownContract.Line> lines(ContractView view) {
    return view.lines().stream().map(this::line).toList();
  }

  private ShownContract.Line line(ContractView.Line line) {
    var figures = words.figures();
    return new ShownContract.Line(
        words.name(line.nameEn(), line.nameZh()),
        words.otherName(line.nameEn(), line.nameZh()),
        line.itemCode() + " · " + line.sellerItem(),
        figures.count(line.from()),
        figures.price(line.price()),
        line.list().map(figures::price).orElse("–"),
        line.list().map(list -> saves(list, line.price())).orElse(""));
  }

  private String saves(UnitPrice list, UnitPrice price) {
    if (list.amount().signum() == 0 || !list.currency().equals(price.currency())) {
      return "";
    }
    return words
        .figures()
        .percent(
            price
                .amount()
                .subtract(list.amount())
                .multiply(BigDecimal.valueOf(PERCENT))
                .divide(list.amount(), DIGITS, RoundingMode.HALF_UP));
  }
}
