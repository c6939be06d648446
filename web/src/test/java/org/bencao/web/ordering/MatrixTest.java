package org.bencao.web.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.bencao.common.Money;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.boundary.ReceiptState;
import org.bencao.web.exchange.Tag;
import org.bencao.web.work.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P5 the lines of an order with their quantities side by side")
class MatrixTest {

  private static final OrderAddress ADDRESS = new OrderAddress("7", "", "both", 0, "", "");
  private static final Money NET = new Money(new BigDecimal("12600"), "CNY");

  private final Matrix matrix = new Matrix(Reader.of(Locale.ENGLISH));

  @Test
  void knowNothingOfALineThatNobodyAnswered() {
    var line = matrix.line(LineFixture.line(60).line());

    assertThat(line.ordered()).isEqualTo("60");
    assertThat(line.confirmed()).isEqualTo("–");
    assertThat(line.shipped() + line.received() + line.invoiced()).isEqualTo("–––");
    assertThat(line.state()).isEqualTo(new Tag("", "hourglass", "Unanswered"));
    assertThat(line.differs()).isFalse();
  }

  @Test
  void showTheBackOrderBesideWhatIsConfirmed() {
    var line = matrix.line(LineFixture.line(40).confirmed(20).backOrdered(20).shipped(20).line());

    assertThat(line.confirmed()).isEqualTo("20");
    assertThat(line.backOrdered()).isEqualTo("+ 20");
    assertThat(line.shipped()).isEqualTo("20");
    assertThat(line.received()).isEqualTo("0");
    assertThat(line.invoiced()).isEqualTo("–");
    assertThat(line.note()).isEqualTo("promised Fri 13 · back order Mon 16");
    assertThat(line.differs()).isTrue();
  }

  @Test
  void showWhatWasShippedBeyondTheOrder() {
    var line =
        matrix.line(
            LineFixture.line(20).confirmed(20).shipped(20).plus(QuantityKind.EXCESS, 2).line());

    assertThat(line.shipped()).isEqualTo("20");
    assertThat(line.excess()).isEqualTo("+ 2");
    assertThat(line.differs()).isTrue();
  }

  @Test
  void tellWhatIsHeldShortDamagedAndRefused() {
    var line =
        matrix.line(
            LineFixture.line(20)
                .confirmed(20)
                .shipped(20)
                .received(13, ReceiptState.QUARANTINED)
                .plus(QuantityKind.QUARANTINED, 4)
                .plus(QuantityKind.SHORTFALL, 1)
                .plus(QuantityKind.DAMAGED, 1)
                .plus(QuantityKind.REFUSED, 1)
                .line());

    assertThat(line.alarm()).isEqualTo("4 held · 1 short · 1 damaged · 1 refused");
    assertThat(line.received()).isEqualTo("13");
    assertThat(line.state()).isEqualTo(new Tag("bad", "lock", "In quarantine"));
  }

  @Test
  void tellWhatWasRejected() {
    var line = matrix.line(LineFixture.line(9005).rejected(9005).line());

    assertThat(line.alarm()).isEqualTo("9,005 rejected");
    assertThat(line.state()).isEqualTo(new Tag("bad", "ban", "Rejected"));
  }

  @Test
  void strikeAnotherPriceThrough() {
    var line = matrix.line(LineFixture.line(20).confirmed(20).atPrice("13.10").line());

    assertThat(line.price()).isEqualTo("13.10");
    assertThat(line.oldPrice()).isEqualTo("12.60");
    assertThat(line.differs()).isTrue();
  }

  @Test
  void takeTheirStateFromTheFurthestAxis() {
    var confirmed = LineFixture.line(20).confirmed(20).line();
    var shipped = LineFixture.line(20).confirmed(20).shipped(20).line();
    var received =
        LineFixture.line(20).confirmed(20).shipped(20).received(20, ReceiptState.RECEIVED).line();
    var disputed =
        LineFixture.line(20)
            .confirmed(20)
            .shipped(20)
            .received(20, ReceiptState.RECEIVED)
            .invoiced(21, MoneyState.DISPUTED)
            .line();

    assertThat(matrix.line(confirmed).state()).isEqualTo(new Tag("ok", "check", "Confirmed"));
    assertThat(matrix.line(shipped).state()).isEqualTo(new Tag("info", "truck", "Shipped"));
    assertThat(matrix.line(received).state()).isEqualTo(new Tag("ok", "check", "Received"));
    assertThat(matrix.line(disputed).state()).isEqualTo(new Tag("bad", "comments", "In dispute"));
  }

  @Test
  void doNotHideABackOrderBehindProgress() {
    var line = LineFixture.line(40).confirmed(20).backOrdered(20).shipped(20);
    var received = line.received(20, ReceiptState.RECEIVED).line();

    assertThat(matrix.line(received).state()).isEqualTo(new Tag("warn", "check", "Received"));
  }

  @Test
  void areChineseForAChineseReader() {
    var line =
        new Matrix(Reader.of(Locale.SIMPLIFIED_CHINESE))
            .line(LineFixture.line(20).confirmed(15).rejected(5).shipped(15).line());

    assertThat(line.alarm()).isEqualTo("拒绝 5");
    assertThat(line.name()).isEqualTo("阿莫西林胶囊");
    assertThat(line.state().text()).isEqualTo("已发货");
  }

  @Test
  @DisplayName("P19 a thousand lines are shown two hundred at once, with the sums of all")
  void areShownTwoHundredAtOnce() {
    var lines = OrderFixture.order().withLines(1000).lines();

    var shown = matrix.of(LinePages.of(lines, 3), NET, ADDRESS);

    assertThat(shown.lines()).hasSize(200);
    assertThat(shown.lines().get(0).number()).isEqualTo(401);
    assertThat(shown.pages()).isEqualTo(5);
    assertThat(shown.range()).isEqualTo("Lines 401 to 600 of 1,000");
    assertThat(shown.sums().ordered()).isEqualTo("10,000");
    assertThat(shown.sums().net()).isEqualTo("12,600.00");
    assertThat(shown.previous()).isEqualTo("/ordering/order?id=7&lines=2");
    assertThat(shown.next()).isEqualTo("/ordering/order?id=7&lines=4");
    assertThat(shown.difference()).isEmpty();
  }

  @Test
  void openOnThePageWithTheFirstDifference() {
    var order = OrderFixture.order().withLines(250).with(LineFixture.line(5).rejected(5));

    assertThat(LinePages.of(order.lines(), 0).page()).isEqualTo(2);
    assertThat(LinePages.of(OrderFixture.order().withLines(250).lines(), 0).page()).isEqualTo(1);
  }

  @Test
  void leadToTheNextDifferenceOnALaterPage() {
    var order = OrderFixture.order().withLines(410).with(LineFixture.line(5).rejected(5));

    var shown = matrix.of(LinePages.of(order.lines(), 1), NET, ADDRESS);

    assertThat(shown.differing()).isEqualTo(411);
    assertThat(shown.difference()).isEqualTo("/ordering/order?id=7&lines=3#line-411");
  }

  @Test
  void showTheLastPageForOneThatIsNotThere() {
    var pages = LinePages.of(OrderFixture.order().withLines(201).lines(), 9);

    assertThat(pages.shown()).extracting(Line::number).containsExactly(201);
    assertThat(pages.covers(200)).isFalse();
    assertThat(pages.covers(999)).isTrue();
  }
}
