package org.bencao.web.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Money;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.StatementRow;
import org.bencao.web.exchange.Wording;

/** Draws what is owed by age, currency by currency (H2). */
final class StatementParts {

  private static final BigDecimal ALL = new BigDecimal(100);

  private final Wording words;

  StatementParts(Wording words) {
    this.words = words;
  }

  List<StatementPart> of(List<StatementRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(row -> row.total().currency(), TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(this::part)
        .toList();
  }

  private StatementPart part(List<StatementRow> rows) {
    var sum = sum(rows);
    return new StatementPart(
        sum.total().currency(),
        words.figures().sign(sum.total().currency()),
        reading(sum),
        bars(sum),
        rows.stream().map(this::line).toList(),
        line(sum));
  }

  private StatementRow sum(List<StatementRow> rows) {
    var all = words.page("invoicing.statement.all");
    return new StatementRow(
        0,
        all,
        all,
        rows.stream().mapToInt(StatementRow::invoices).sum(),
        sum(rows, StatementRow::notDue),
        sum(rows, StatementRow::days30),
        sum(rows, StatementRow::days60),
        sum(rows, StatementRow::older),
        sum(rows, StatementRow::inDispute),
        sum(rows, StatementRow::total));
  }

  private static Money sum(List<StatementRow> rows, Function<StatementRow, Money> of) {
    return rows.stream().map(of).reduce(Money::plus).orElseThrow();
  }

  private StatementLine line(StatementRow row) {
    return new StatementLine(
        Tsid.text(row.partnerId()),
        words.name(row.nameEn(), row.nameZh()),
        row.nameEn().equals(row.nameZh()) ? "" : words.otherName(row.nameEn(), row.nameZh()),
        words.figures().count(row.invoices()),
        amount(row.notDue()),
        amount(row.days30()),
        amount(row.days60()),
        amount(row.older()),
        amount(row.inDispute()),
        amount(row.total()));
  }

  private String reading(StatementRow sum) {
    var overdue = sum.days30().plus(sum.days60()).plus(sum.older());
    if (overdue.amount().signum() == 0) {
      return words.page("invoicing.reading.none", "total", money(sum.total()));
    }
    var how = sum.older().amount().signum() == 0 ? "young" : "old";
    return words.page(
        "invoicing.reading." + how,
        "overdue",
        money(overdue),
        "total",
        money(sum.total()),
        "percent",
        words.figures().count(share(overdue, sum.total()).longValue()),
        "older",
        money(sum.older()));
  }

  private List<AgeBar> bars(StatementRow sum) {
    var longest =
        List.of(sum.notDue(), sum.days30(), sum.days60(), sum.older()).stream()
            .reduce((one, other) -> one.amount().compareTo(other.amount()) < 0 ? other : one)
            .orElseThrow();
    return List.of(
        bar("notDue", sum.notDue(), longest, ""),
        bar("days30", sum.days30(), longest, "warn"),
        bar("days60", sum.days60(), longest, "warn"),
        bar("older", sum.older(), longest, "bad"));
  }

  private AgeBar bar(String age, Money money, Money longest, String hue) {
    return new AgeBar(
        words.page("invoicing.age." + age),
        money(money),
        share(money, longest).toPlainString(),
        hue);
  }

  private static BigDecimal share(Money part, Money whole) {
    return whole.amount().signum() == 0
        ? BigDecimal.ZERO
        : part.amount().multiply(ALL).divide(whole.amount(), 1, RoundingMode.HALF_UP);
  }

  /** Zero is 0. */
  private String amount(Money money) {
    return money.amount().signum() == 0 ? "0" : words.figures().amount(money);
  }

  private String money(Money money) {
    return words.figures().money(money);
  }
}
