package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.compliance.boundary.ChainKind;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A buyer who pays only along a chain of maker, distributor and buyer. */
@EachDatabase
class TwoInvoicesDatabaseTest {

  private static final String LOT = "L1";

  private final TestContainer container;
  private InvoiceFixture deal;
  private Medicine medicine;

  TwoInvoicesDatabaseTest(TestContainer container) {
    this.container = container;
  }

  @BeforeEach
  void isInvoiced() {
    deal = new InvoiceFixture(container);
    medicine = deal.medicine("10");
    var order = deal.place(InvoiceFixture.of(medicine, 10));
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "10"));
  }

  @Test
  @DisplayName("TIV-01, TWO_INVOICE_MISSING: the distributor's invoice alone is not paid")
  void asksForTheMakers() {
    accounts().begin(deal.accounts());

    var refused = (SettleResult.Refused) release();

    assertThat(refused.findings())
        .extracting(Finding::reason, Finding::rule, Finding::document)
        .containsExactly(tuple(Reason.TWO_INVOICE_MISSING, "TIV-01", Optional.of(LOT)));
    assertThat(Texts.in(Locale.ENGLISH).what(refused.findings().get(0)))
        .contains("lot " + LOT, "lacks the maker's invoice");
    assertThat(Texts.in(Locale.CHINESE).what(refused.findings().get(0))).contains("缺生产企业发票");
    assertThat(deal.row("INV-1").orElseThrow().state()).isEqualTo(InvoiceState.MATCHED);
    var invoice = deal.row("INV-1").orElseThrow().id();
    assertThat(deal.advices(invoice)).as("its sender hears it").isEqualTo(1);
    assertThat(
            container.get(InvoiceAdviceService.class).of(invoice.value(), Locale.ENGLISH).reasons())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("TWO_INVOICE_MISSING");
              assertThat(one.words()).contains("TIV-01", "lot " + LOT).doesNotContain("{", "#");
            });

    show(LOT, ChainKind.MAKER, "M-1", "Testworks");

    assertThat(release()).isInstanceOf(SettleResult.Settled.class);
    assertThat(
            container.get(InvoiceAdviceService.class).of(invoice.value(), Locale.ENGLISH).reasons())
        .isEmpty();
  }

  @Test
  @DisplayName("TIV-01: a third invoice in the chain is refused; who counts as the maker is not")
  void refusesTheThird() {
    accounts().begin(deal.accounts());
    show(LOT, ChainKind.MAKER, "M-1", "Somebody between");

    assertThat(((SettleResult.Refused) release()).findings())
        .extracting(one -> one.facts().get("kind"))
        .containsExactly("#invoice.chain.DIRECT");

    show("ANOTHER", ChainKind.MAKER, "M-2", "测试药业");
    assertThat(release()).isInstanceOf(SettleResult.Refused.class);

    show(LOT, ChainKind.MAKERS_COMPANY, "M-3", "Testworks Trading");
    assertThat(release()).isInstanceOf(SettleResult.Settled.class);
  }

  @Test
  @DisplayName("TIV-01: who does not bind itself is not asked")
  void asksNobodyElse() {
    assertThat(accounts().since(deal.accounts())).isEmpty();
    assertThat(release()).isInstanceOf(SettleResult.Settled.class);
  }

  @Test
  @DisplayName("TIV-01: the same again is the same; what is said again of an invoice corrects it")
  void isCorrected() {
    var first = show(LOT, ChainKind.MAKER, "M-1", "Testworks");

    assertThat(show(LOT, ChainKind.MAKER, "M-1", "Testworks")).isEqualTo(first);
    assertThat(accounts().list(desk())).hasSize(1);
    show(LOT, ChainKind.MAKER, "M-1", "Testwroks");
    accounts().begin(deal.accounts());
    assertThat(release()).as("the newest holds").isInstanceOf(SettleResult.Refused.class);
    show(LOT, ChainKind.MAKER, "M-1", "Testworks");
    assertThat(accounts().list(desk())).hasSize(3);
    assertThat(release()).isInstanceOf(SettleResult.Settled.class);
    var elsewhere = Market.caller(new Market(container).wholesaler(), Role.SUPPLIER_DESK);
    assertThat(accounts().list(elsewhere)).isEmpty();
    assertThat(accounts().record(elsewhere, command(LOT, ChainKind.MAKER, "M-1", "x")))
        .isInstanceOf(MakerInvoiceResult.Refused.class);
    var buyer = deal.accounts();
    assertThatThrownBy(() -> accounts().record(buyer, command(LOT, ChainKind.MAKER, "M-1", "x")))
        .isInstanceOf(AccessDenied.class);
    var desk = desk();
    assertThatThrownBy(() -> accounts().begin(desk)).isInstanceOf(AccessDenied.class);
    assertThat(accounts().begin(buyer)).isEqualTo(accounts().begin(buyer));
  }

  private MakerInvoiceResult show(String lot, ChainKind kind, String number, String issuer) {
    return accounts().record(desk(), command(lot, kind, number, issuer));
  }

  private RecordMakerInvoice command(String lot, ChainKind kind, String number, String issuer) {
    return new RecordMakerInvoice(
        medicine.gtin(), lot, kind, number, new Market(container).day(-30), issuer);
  }

  private Caller desk() {
    return Market.caller(medicine.sellerId(), Role.SUPPLIER_DESK);
  }

  private TwoInvoiceService accounts() {
    return container.get(TwoInvoiceService.class);
  }

  private SettleResult release() {
    return container
        .get(SettlementService.class)
        .approve(deal.accounts(), deal.row("INV-1").orElseThrow().id())
        .orElseThrow();
  }
}
