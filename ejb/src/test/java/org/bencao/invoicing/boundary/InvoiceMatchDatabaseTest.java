package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.document.Tax;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.invoicing.boundary.InvoiceView.Resolution;
import org.bencao.invoicing.control.OverdueGoods;
import org.bencao.ordering.boundary.Headline;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult;
import org.bencao.pricing.boundary.Rebate;
import org.bencao.receiving.boundary.GoodsState;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Invoice beside order and receipt, line by line (MAT-01; documents 1.5, rows 43 to 49). */
@EachDatabase
class InvoiceMatchDatabaseTest {

  private final TestContainer container;
  private final InvoiceFixture deal;

  InvoiceMatchDatabaseTest(TestContainer container) {
    this.container = container;
    deal = new InvoiceFixture(container);
  }

  @Test
  @DisplayName("doc row 43: what was not received yet waits, and matches once it is counted")
  void waitsForGoods() {
    var order = deal.order("10", 10);

    var message = deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertThat(message.row().reason()).contains(Reason.INVOICE_BEFORE_RECEIPT);
    assertState("INV-1", InvoiceState.WAITING_FOR_GOODS, "0.00");
    assertOrder(order, MoneyState.INVOICED, Headline.PLACED);
    deal.sends("D-1", order, 10);
    deal.counts("D-1", 1, GoodsState.GOOD, 10);
    assertState("INV-1", InvoiceState.WAITING_FOR_GOODS, "0.00");
    deal.closes("D-1");
    assertState("INV-1", InvoiceState.MATCHED, "113.00");
    assertOrder(order, MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 43: a part that came may be paid, the back-ordered rest waits")
  void paysThePartThatCame() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 6);

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    assertState("INV-1", InvoiceState.WAITING_FOR_GOODS, "67.80");
    deal.delivers("D-2", order, 4);
    assertState("INV-1", InvoiceState.MATCHED, "113.00");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc 1.3: invoiced after the count it matches at once, and the order is closed")
  void matchesAtOnce() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);

    var message = deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    assertThat(message.row().reason()).isEmpty();
    assertState("INV-1", InvoiceState.MATCHED, "113.00");
    assertOrder(order, MoneyState.MATCHED, Headline.CLOSED);
  }

  @Test
  @DisplayName("doc 1.3: invoiced as received beside an open claim, the order is matched")
  void matchesBesideAClaim() {
    var order = deal.order("10", 10);
    short2(order);

    deal.arrives(deal.invoice("INV-1", order).line(1, 8, "10"));

    assertState("INV-1", InvoiceState.MATCHED, "90.40");
    assertOrder(order, MoneyState.MATCHED, Headline.MATCHED, Reason.DISCREPANCY);
  }

  @Test
  @DisplayName("doc 1.3: a part invoiced is partly invoiced, the rest of it matches later")
  void isPartlyInvoiced() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);

    deal.arrives(deal.invoice("INV-1", order).line(1, 6, "10"));
    assertOrder(order, MoneyState.PARTLY_INVOICED, Headline.INVOICED);
    deal.arrives(deal.invoice("INV-2", order).line(1, 4, "10"));

    assertOrder(order, MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 44: nothing was sent by the end of the grace days")
  void disputesWhatWasNeverSent() {
    var order = deal.order("10", 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
    deal.arrivedAgo("INV-1", 9);
    afterGrace();
    assertState("INV-1", InvoiceState.WAITING_FOR_GOODS, "0.00");

    deal.arrivedAgo("INV-1", 11);
    afterGrace();

    assertState("INV-1", InvoiceState.DISPUTED, "0.00", "1 INVOICE_WITHOUT_DESPATCH 100.00");
    assertThat(deal.difference("INV-1", Reason.INVOICE_WITHOUT_DESPATCH).finding().facts())
        .containsEntry("qty", "10")
        .containsEntry("used", "0");
    assertOrder(order, MoneyState.DISPUTED, Headline.PLACED, Reason.INVOICE_WITHOUT_DESPATCH);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 44: the clock asks once of each invoice")
  void asksOnce() {
    var order = deal.order("10", 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
    deal.arrivedAgo("INV-1", 11);
    afterGrace();
    long id = deal.row("INV-1").orElseThrow().id().value();

    assertThat(container.get(OverdueGoods.class).due()).doesNotContain(id);
  }

  @Test
  @DisplayName("doc row 44: goods that come after all settle it")
  void settlesWhenItComesAfterAll() {
    var order = deal.order("10", 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
    deal.arrivedAgo("INV-1", 11);
    afterGrace();

    deal.delivers("D-1", order, 10);

    assertState("INV-1", InvoiceState.MATCHED, "113.00");
    assertThat(deal.difference("INV-1", Reason.INVOICE_WITHOUT_DESPATCH).resolution())
        .contains(Resolution.SETTLED);
    assertOrder(order, MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 44: what was never sent does not hold up what came, once it is disputed")
  void releasesTheRestOfWhatNeverCame() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 6);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
    deal.arrivedAgo("INV-1", 11);
    afterGrace();
    var settlement = container.get(SettlementService.class);
    var missing = deal.difference("INV-1", Reason.INVOICE_WITHOUT_DESPATCH);

    settlement.dispute(deal.accounts(), missing.id(), Optional.empty());
    var result = settlement.approve(deal.accounts(), deal.invoice("INV-1").row().id());

    assertThat(result).containsInstanceOf(SettleResult.Settled.class);
    assertThat(deal.releasable("INV-1")).isEqualTo("67.80");
  }

  @Test
  @DisplayName("doc row 44: cancelled goods are disputed at once")
  void disputesCancelledGoods() {
    var order = deal.order("10", 10);
    deal.cancels(order, 1, 10);

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    assertState("INV-1", InvoiceState.DISPUTED, "0.00", "1 INVOICE_WITHOUT_DESPATCH 100.00");
    assertThat(deal.exceptions(order)).containsExactly(Reason.INVOICE_WITHOUT_DESPATCH);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName(
      "doc row 46, MAT-01, MATCH_QUANTITY: 11 invoiced, 10 received: one is disputed, ten may be paid")
  void disputesWhatWasNotReceived() {
    var order = deal.order("10", 11);
    deal.sends("D-1", order, 11);
    deal.counts("D-1", 1, GoodsState.GOOD, 10);
    deal.closes("D-1");

    var message = deal.arrives(deal.invoice("INV-1", order).line(1, 11, "10"));

    assertThat(message.row().state()).isEqualTo(MessageState.APPLIED);
    assertState("INV-1", InvoiceState.DISPUTED, "113.00", "1 MATCH_QUANTITY 10.00");
    var difference = deal.difference("INV-1", Reason.MATCH_QUANTITY);
    assertThat(difference.finding().facts()).containsEntry("qty", "11").containsEntry("used", "10");
    assertThat(difference.finding().rule()).isEqualTo("MAT-01");
    assertThat(difference.acceptable()).isFalse();
    assertThat(deal.row("INV-1").orElseThrow().atRisk().amount()).isEqualByComparingTo("10");
    assertOrder(
        order, MoneyState.DISPUTED, Headline.INVOICED, Reason.DISCREPANCY, Reason.MATCH_QUANTITY);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 46: more than was ordered is disputed at once, the rest waits")
  void disputesWhatWasNotOrdered() {
    var order = deal.order("10", 10);

    deal.arrives(deal.invoice("INV-1", order).line(1, 12, "10"));

    assertState("INV-1", InvoiceState.DISPUTED, "0.00", "1 MATCH_QUANTITY 20.00");
    assertThat(deal.invoice("INV-1").lines().get(0).waiting()).isTrue();
    deal.delivers("D-1", order, 10);
    assertState("INV-1", InvoiceState.DISPUTED, "113.00", "1 MATCH_QUANTITY 20.00");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 46: what one line lacks is not taken from another that matches")
  void keepsLinesApart() {
    var order =
        deal.place(
            InvoiceFixture.of(deal.medicine("10"), 10),
            InvoiceFixture.of(deal.medicine("20"), 5),
            InvoiceFixture.of(deal.medicine("30"), 2));
    deal.delivers("D-1", order, 0, 5, 0);

    deal.arrives(
        deal.invoice("INV-1", order).line(1, 12, "11").line(2, 5, "20").line(3, 2, "30", "9"));

    assertState(
        "INV-1",
        InvoiceState.DISPUTED,
        "113.00",
        "1 MATCH_QUANTITY 22.00",
        "1 MATCH_PRICE 10.00",
        "3 MATCH_TAX 2.40");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L7: the older invoice is paid first, what the newer asks beyond is disputed")
  void paysTheOlderInvoiceFirst() {
    var order = deal.order("10", 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 6, "10"));
    deal.arrives(deal.invoice("INV-2", order).line(1, 6, "10"));

    deal.delivers("D-1", order, 10);

    assertState("INV-1", InvoiceState.MATCHED, "67.80");
    assertState("INV-2", InvoiceState.DISPUTED, "45.20", "1 MATCH_QUANTITY 20.00");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc:L7: two lines of one order line, as lots are invoiced, share what came")
  void sharesBetweenLots() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);

    deal.arrives(deal.invoice("INV-1", order).line(1, 6, "10").line(1, 4, "10"));

    assertState("INV-1", InvoiceState.MATCHED, "113.00");
    assertOrder(order, MoneyState.MATCHED, Headline.CLOSED);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("MAT-01: 100.40 for 100 is within half a percent and is paid")
  void allowsASmallRise() {
    var order = deal.order("100", 1);
    deal.delivers("D-1", order, 1);

    deal.arrives(deal.invoice("INV-1", order).line(1, 1, "100.40"));

    assertState("INV-1", InvoiceState.MATCHED, "113.45");
    assertOrder(order, MoneyState.MATCHED, Headline.CLOSED);
  }

  @Test
  @DisplayName("doc row 47, MAT-01, MATCH_PRICE: 100.60 for 100 needs a decision")
  void asksAboutARise() {
    var order = deal.order("100", 1);
    deal.delivers("D-1", order, 1);

    deal.arrives(deal.invoice("INV-1", order).line(1, 1, "100.60"));

    assertState("INV-1", InvoiceState.DISPUTED, "113.00", "1 MATCH_PRICE 0.60");
    var difference = deal.difference("INV-1", Reason.MATCH_PRICE);
    assertThat(difference.finding().facts())
        .containsEntry("amount", "CNY 100.60")
        .containsEntry("limit", "CNY 100.00");
    assertThat(difference.acceptable()).isTrue();
    assertOrder(order, MoneyState.DISPUTED, Headline.INVOICED, Reason.MATCH_PRICE);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("MAT-01: within half a percent, but above 10 CNY for the line")
  void limitsARiseByItsAmount() {
    var order =
        deal.place(
            InvoiceFixture.of(deal.medicine("100"), 25),
            InvoiceFixture.of(deal.medicine("100"), 26));

    deal.arrives(deal.invoice("INV-1", order).line(1, 25, "100.40").line(2, 26, "100.40"));

    assertThat(deal.differences("INV-1")).containsExactly("2 MATCH_PRICE 10.40");
  }

  @Test
  @DisplayName("doc row 47: a lower price is welcome")
  void welcomesALowerPrice() {
    var order = deal.order("100", 1);
    deal.delivers("D-1", order, 1);

    deal.arrives(deal.invoice("INV-1", order).line(1, 1, "90"));

    assertState("INV-1", InvoiceState.MATCHED, "101.70");
  }

  @Test
  @DisplayName("doc 1.3: what is given for nothing matches, it is not credited")
  void matchesFreeGoods() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "0"));

    assertState("INV-1", InvoiceState.MATCHED, "0.00");
    assertOrder(order, MoneyState.MATCHED, Headline.CLOSED);
  }

  @Test
  @DisplayName("doc row 47: the price is the one that was confirmed")
  void comparesWithTheConfirmedPrice() {
    var order = deal.order("10", 10);
    deal.confirms(order, 1, 10, "9");
    deal.delivers("D-1", order, 10);

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    assertState("INV-1", InvoiceState.DISPUTED, "101.70", "1 MATCH_PRICE 10.00");
  }

  @Test
  @DisplayName("doc row 48: another tax rate than the item's is disputed, tax on tax is not")
  void disputesAnotherTaxRate() {
    var herb = deal.medicine("10");
    deal.taxes(herb, "9");
    var order = deal.place(InvoiceFixture.of(herb, 10));
    deal.delivers("D-1", order, 10);

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    assertState("INV-1", InvoiceState.DISPUTED, "109.00", "1 MATCH_TAX 4.00");
    assertThat(deal.difference("INV-1", Reason.MATCH_TAX).finding().facts())
        .containsEntry("amount", "CNY 13.00")
        .containsEntry("limit", "CNY 9.00");
    assertOrder(order, MoneyState.DISPUTED, Headline.INVOICED, Reason.MATCH_TAX);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 48: a rate that stands at the foot alone is that of every line")
  void readsTheRateAtTheFoot() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);
    var net = new Money(new BigDecimal("100"), "CNY");
    var tax = new Money(new BigDecimal("13"), "CNY");
    var foot = new Tax(new BigDecimal("13"), Optional.of(net), Optional.of(tax));

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10", "").taxed(foot));

    assertState("INV-1", InvoiceState.MATCHED, "113.00");
  }

  @Test
  @DisplayName("doc row 48: the rate is judged also of an offer that is for some buyers, or gone")
  void judgesTheRateOfEveryOffer() {
    var some = deal.medicine("10");
    var gone = deal.medicine("10");
    var order = deal.place(InvoiceFixture.of(some, 10), InvoiceFixture.of(gone, 10));
    deal.hides(some);
    deal.withdraws(gone);

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10", "9").line(2, 10, "10", "9"));

    assertThat(deal.differences("INV-1")).containsExactly("1 MATCH_TAX 4.00", "2 MATCH_TAX 4.00");
  }

  @Test
  @DisplayName("doc row 48: a total that is not the sum is quarantined")
  void quarantinesAWrongTotal() {
    var order = deal.order("10", 10);

    var message = deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10").totalling("114.00"));

    assertThat(message.row().state()).isEqualTo(MessageState.QUARANTINED);
    assertThat(message.row().reason()).contains(Reason.INVOICE_DOES_NOT_BALANCE);
    assertThat(message.row().facts())
        .containsEntry("amount", "CNY 114.00")
        .containsEntry("limit", "CNY 113.00");
    assertThat(deal.invoices()).isEmpty();
    assertThat(deal.line(order, 1).fulfilment().invoiced()).isZero();
  }

  @Test
  @DisplayName("doc row 48: a tax that is not its rate of its lines is quarantined")
  void quarantinesAWrongTax() {
    var order = deal.order("10", 10);
    var percent = new BigDecimal("13");
    var net = new Money(new BigDecimal("100"), "CNY");
    var more = Optional.of(new Money(new BigDecimal("14"), "CNY"));

    var named =
        deal.arrives(
            deal.invoice("INV-1", order)
                .line(1, 10, "10")
                .taxed(new Tax(percent, Optional.of(net), more)));
    var bare =
        deal.arrives(
            deal.invoice("INV-2", order)
                .line(1, 10, "10")
                .taxed(new Tax(percent, Optional.empty(), more)));

    assertThat(List.of(named.row().reason(), bare.row().reason()))
        .containsOnly(Optional.of(Reason.INVOICE_DOES_NOT_BALANCE));
  }

  @Test
  @DisplayName("doc row 49: a charge that is not agreed is disputed, the goods are not")
  void disputesAnUnknownCharge() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);
    deal.agreedCharges("C310");

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10").charge("D240", "25"));

    assertState("INV-1", InvoiceState.DISPUTED, "113.00", "– INVOICE_UNKNOWN_CHARGE 25.00");
    assertThat(deal.difference("INV-1", Reason.INVOICE_UNKNOWN_CHARGE).finding().facts())
        .containsEntry("kind", "FREIGHT")
        .containsEntry("amount", "CNY 25.00");
    assertOrder(order, MoneyState.MATCHED, Headline.MATCHED, Reason.INVOICE_UNKNOWN_CHARGE);
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("doc row 49: a charge of an agreed kind is paid")
  void paysAnAgreedCharge() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);
    deal.agreedCharges("C310, D240");

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10").charge("D240", "25"));

    assertState("INV-1", InvoiceState.MATCHED, "138.00");
    assertThat(deal.invoice("INV-1").charges().amount()).isEqualByComparingTo("25");
    assertThat(deal.invoice("INV-1").chargeList())
        .extracting(InvoiceView.Charge::code)
        .containsExactly("D240");
  }

  @Test
  @DisplayName("doc row 49: an allowance of an agreed kind is taken off")
  void takesAnAllowance() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);
    deal.agreedCharges("C310");

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10").allowance("C310", "3"));

    assertState("INV-1", InvoiceState.MATCHED, "110.00");
  }

  @Test
  @DisplayName(
      "PRC-09, REBATE_OFF_BOOKS: an allowance that no contract names is refused, no money of the"
          + " goods is held back")
  void disputesAnUnknownAllowance() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10").allowance("C310", "3"));

    assertState("INV-1", InvoiceState.DISPUTED, "110.00", "– REBATE_OFF_BOOKS 0.00");
    assertThat(deal.difference("INV-1", Reason.REBATE_OFF_BOOKS).finding())
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("PRC-09");
              assertThat(finding.facts())
                  .containsEntry("amount", "CNY 3.00")
                  .containsEntry("agreed", "CNY 0.00");
            });
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("PRC-09: what a contract gives back is taken off, and not a fen more")
  void takesAnAgreedRebate() {
    var medicine = deal.medicine("10");
    var order = deal.place(InvoiceFixture.of(medicine, 10));
    deal.delivers("D-1", order, 10);
    rebate(medicine, "3.5", Rebate.Way.INVOICE);
    rebate(deal.medicine("10"), "50", Rebate.Way.INVOICE);

    deal.arrives(deal.invoice("INV-1", order).line(1, 5, "10").allowance("C310", "1.75"));
    deal.arrives(deal.invoice("INV-2", order).line(1, 5, "10").allowance("C310", "1.76"));

    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(deal.difference("INV-2", Reason.REBATE_OFF_BOOKS).finding().facts())
        .containsEntry("agreed", "CNY 1.75");
  }

  @Test
  @DisplayName("PRC-09: a rebate that is paid to a person, or is in no book, is not agreed on")
  void refusesAHiddenRebate() {
    var refused =
        (MakeContractResult.Refused) rebate(deal.medicine("10"), "3.5", Rebate.Way.ELSEWHERE);

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule)
        .containsExactly(tuple(Reason.REBATE_OFF_BOOKS, "PRC-09"));
  }

  private MakeContractResult rebate(Medicine medicine, String percent, Rebate.Way way) {
    return container
        .get(ContractService.class)
        .make(
            deal.desk(),
            new MakeContract(
                "C-" + percent + way,
                deal.buyer().companyId(),
                deal.today(),
                deal.today().plusDays(30),
                Optional.empty(),
                false,
                false,
                Optional.of(new Rebate(new BigDecimal(percent), way)),
                List.of(new MakeContract.Line(medicine.sellerItem(), 500, BigDecimal.TEN))))
        .orElseThrow();
  }

  @Test
  @DisplayName("PRC-10: ten and one free, all eleven on one invoice: paid as ordered")
  void takesFreeGoods() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 11);

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10").line(1, 1, "0"));

    assertState("INV-1", InvoiceState.MATCHED, "113.00");
    deal.assertBooksBalance(order);
  }

  @Test
  @DisplayName("PRC-10, FREE_GOODS_NOT_INVOICED: the eleventh is on no invoice, until it is")
  void missesFreeGoods() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 11);

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));

    assertState("INV-1", InvoiceState.DISPUTED, "113.00", "1 FREE_GOODS_NOT_INVOICED 0.00");
    assertThat(deal.difference("INV-1", Reason.FREE_GOODS_NOT_INVOICED).finding())
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("PRC-10");
              assertThat(finding.facts()).containsEntry("qty", "1");
            });

    deal.arrives(deal.invoice("INV-2", order).line(1, 1, "0"));

    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.MATCHED);
    assertThat(deal.difference("INV-2", Reason.FREE_GOODS_NOT_INVOICED).finding().facts())
        .as("on another invoice than what it came with")
        .containsEntry("qty", "1");
  }

  @Test
  @DisplayName("doc row 49: two unknown charges are two differences and one badge")
  void keepsChargesApart() {
    var order = deal.order("10", 10);
    deal.delivers("D-1", order, 10);

    deal.arrives(
        deal.invoice("INV-1", order).line(1, 10, "10").charge("D240", "25").charge("D500", "5"));

    assertState(
        "INV-1",
        InvoiceState.DISPUTED,
        "113.00",
        "– INVOICE_UNKNOWN_CHARGE 25.00",
        "– INVOICE_UNKNOWN_CHARGE 5.00");
    assertThat(deal.exceptions(order)).containsExactly(Reason.INVOICE_UNKNOWN_CHARGE);
  }

  /** Ten are sent, eight are found. */
  private void short2(Placed order) {
    deal.sends("D-1", order, 10);
    deal.counts("D-1", 1, GoodsState.GOOD, 8);
    deal.closes("D-1");
  }

  private void afterGrace() {
    var overdue = container.get(OverdueGoods.class);
    overdue.due().forEach(overdue::note);
  }

  private void assertState(
      String number, InvoiceState state, String releasable, String... differences) {
    assertThat(deal.row(number).orElseThrow().state()).isEqualTo(state);
    assertThat(deal.releasable(number)).isEqualTo(releasable);
    assertThat(deal.differences(number)).containsExactlyInAnyOrder(differences);
  }

  private void assertOrder(
      Placed order, MoneyState money, Headline headline, Reason... exceptions) {
    assertThat(deal.line(order, 1).money()).isEqualTo(money);
    assertThat(deal.order(order).row().headline()).isEqualTo(headline);
    assertThat(deal.exceptions(order)).containsExactlyInAnyOrder(exceptions);
  }
}
