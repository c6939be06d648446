package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Texts;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.RuleService;
import org.bencao.ordering.boundary.MoneyState;
import org.bencao.ordering.control.OrderFactsSource;
import org.bencao.ordering.control.OrderFactsSource.Wanted;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which tax an order bears and an invoice may ask for, by three laws, on both databases. */
@EachDatabase
class TaxDatabaseTest {

  private final TestContainer container;
  private final Market market;

  TaxDatabaseTest(TestContainer container) {
    this.container = container;
    market = new Market(container);
  }

  @Test
  @DisplayName("TAX-01, TAX_RATE_UNPROVEN: 3 % is asked for by who filed it, and by nobody else")
  void provesTheLowRate() {
    var deal = new InvoiceFixture(container, market);
    var medicine = deal.medicine("100");
    deal.taxes(medicine, "3");
    var order = deal.place(InvoiceFixture.of(medicine, 10));

    deal.arrives(deal.invoice("INV-1", order).line(1, 10, "100", "3"));

    assertThat(deal.differences("INV-1")).containsExactly("1 TAX_RATE_UNPROVEN 30.00");
    var difference = deal.difference("INV-1", Reason.TAX_RATE_UNPROVEN);
    assertThat(difference.acceptable()).as("no person may accept it").isFalse();
    var said = Texts.in(Locale.ENGLISH).what(difference.finding());
    assertThat(said).startsWith("rate 3 % for ").endsWith(" has no proof");
    assertThat(Texts.in(Locale.CHINESE).what(difference.finding())).endsWith("税率3%无依据");
    assertThat(deal.exceptions(order)).containsExactly(Reason.TAX_RATE_UNPROVEN);

    market.addLicence(deal.seller(), "CN_VAT3", Set.of());
    var proven = deal.place(InvoiceFixture.of(medicine, 10));
    deal.delivers("D-2", proven, 10);
    deal.arrives(deal.invoice("INV-2", proven).line(1, 10, "100", "3"));
    assertThat(deal.differences("INV-2")).isEmpty();
    assertThat(deal.releasable("INV-2")).isEqualTo("1030.00");
    assertThat(deal.line(proven, 1).money()).isEqualTo(MoneyState.MATCHED);
    deal.assertBooksBalance(order, proven);
  }

  @Test
  @DisplayName("TAX-01: a rate that the law does not know, or that was not agreed, is said once")
  void knowsTheRates() {
    var deal = new InvoiceFixture(container, market);
    var order = deal.order("100", 10);

    deal.arrives(deal.invoice("INV-1", order).line(1, 4, "100", "17"));
    deal.arrives(deal.invoice("INV-2", order).line(1, 4, "100", "9"));

    assertThat(deal.differences("INV-1")).containsExactly("1 TAX_RATE_UNPROVEN 16.00");
    assertThat(deal.differences("INV-2")).containsExactly("1 MATCH_TAX 16.00");
  }

  @Test
  @DisplayName("TAX-03: from Germany to Italy the buyer owes the tax, the invoice has none")
  void chargesNobodyTwice() {
    var deal = european("IT", 365);
    var medicine = deal.medicine("100");

    assertThat(facts(deal, medicine).gross()).contains(money("1000.00", "EUR"));
    var order = deal.place(InvoiceFixture.of(medicine, 10));
    deal.delivers("D-1", order, 10);
    deal.arrives(deal.invoice("INV-1", order).in("EUR").line(1, 6, "100", "0"));
    deal.arrives(deal.invoice("INV-2", order).in("EUR").line(1, 4, "100", "13"));

    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.releasable("INV-1")).isEqualTo("600.00");
    assertThat(deal.differences("INV-2")).containsExactly("1 MATCH_TAX 52.00");
  }

  @Test
  @DisplayName("TAX-03, TAX_RATE_UNPROVEN: without a VAT number that holds no tax is left out")
  void leavesNoTaxOut() {
    for (var deal : List.of(european("IT", -1), european("DE", 365), european("DE-BY", 365))) {
      var medicine = deal.medicine("100");

      assertThat(facts(deal, medicine).gross()).contains(money("1130.00", "EUR"));
      var order = deal.place(InvoiceFixture.of(medicine, 10));
      deal.arrives(deal.invoice("INV-1", order).in("EUR").line(1, 5, "100", "0"));
      deal.arrives(deal.invoice("INV-2", order).in("EUR").line(1, 5, "100", "13"));

      assertThat(deal.differences("INV-1")).containsExactly("1 TAX_RATE_UNPROVEN 65.00");
      assertThat(deal.differences("INV-2")).isEmpty();
    }
  }

  @Test
  @DisplayName("TAX-02, EXEMPTION_CERTIFICATE: a certificate that ended adds the tax, and says so")
  void addsTheTax() {
    var deal = new InvoiceFixture(container, market.american());
    var medicine = plain(deal);
    deal.market().addPaper(deal.buyer().companyId(), "US_RESALE", "US-OH", -1);

    var order = facts(deal, medicine);

    assertThat(order.gross()).contains(money("1130.00", "USD"));
    var ended = deal.today().minusDays(1).toString();
    var number = "DEMO-US_RESALE" + deal.buyer().companyId();
    var found = findings(order);
    assertThat(found)
        .extracting(Finding::reason, Finding::outcome, Finding::rule, Finding::document)
        .containsExactly(
            tuple(Reason.EXEMPTION_CERTIFICATE, Outcome.WARN, "TAX-02", Optional.of(number)));
    assertThat(Texts.in(Locale.ENGLISH).what(found.get(0)))
        .isEqualTo("exemption " + number + " ended " + ended + ": tax added");
    assertThat(Texts.in(Locale.CHINESE).what(found.get(0)))
        .isEqualTo("免税证" + number + "于" + ended + "到期，已计税");
  }

  @Test
  @DisplayName("TAX-02: who buys to sell in that state pays none, nor does a prescription medicine")
  void exempts() {
    var deal = new InvoiceFixture(container, market.american());
    var medicine = plain(deal);
    var buyer = deal.buyer().companyId();
    assertThat(facts(deal, medicine).gross()).contains(money("1130.00", "USD"));
    assertThat(facts(deal, deal.medicine("100")).gross()).contains(money("1000.00", "USD"));

    deal.market().addPaper(buyer, "US_RESALE", "US-KY", 365);
    assertThat(facts(deal, medicine).gross())
        .as("a certificate of another state")
        .contains(money("1130.00", "USD"));
    deal.market().addPaper(buyer, "US_RESALE", "US-OH", 365);

    assertThat(facts(deal, medicine).gross()).contains(money("1000.00", "USD"));
    assertThat(findings(facts(deal, medicine))).isEmpty();
    var order = deal.place(InvoiceFixture.of(medicine, 10));
    deal.arrives(deal.invoice("INV-1", order).in("USD").line(1, 5, "100", "0"));
    deal.arrives(deal.invoice("INV-2", order).in("USD").line(1, 5, "100", "13"));
    assertThat(deal.differences("INV-1")).isEmpty();
    assertThat(deal.differences("INV-2")).containsExactly("1 MATCH_TAX 65.00");
  }

  /** A seller in Germany, and a buyer who is, or was, registered for tax in that country. */
  private InvoiceFixture european(String country, int days) {
    var deal = new InvoiceFixture(container, market.european());
    market.addPaper(deal.seller(), "EU_VAT", "DE", 365);
    market.addPaper(deal.buyer().companyId(), "EU_VAT", country, days);
    return deal;
  }

  /** What needs no prescription. */
  private static Medicine plain(InvoiceFixture deal) {
    var classes = Map.of("LIST1", deal.today().minusDays(900));
    deal.market().addLicence(deal.seller(), "US_STATE", Set.of("LIST1"));
    return deal.market().medicine(deal.seller(), 10_000, "100", 1, classes);
  }

  /** Ten packs, as the rules know them. */
  private OrderFacts facts(InvoiceFixture deal, Medicine medicine) {
    return container.inTransaction(
        () -> {
          var caller = deal.buyer().caller();
          var site =
              container.get(CompanyService.class).site(caller, deal.buyer().siteId()).orElseThrow();
          return container
              .get(OrderFactsSource.class)
              .collect(caller, site, List.of(medicine.offerId()))
              .order(deal.seller(), List.of(new Wanted(1, medicine.offerId(), BigDecimal.TEN)));
        });
  }

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /** What is said of the tax. */
  private List<Finding> findings(OrderFacts order) {
    return container.get(RuleService.class).judge(Caller.setup(), order).findings().stream()
        .filter(one -> one.rule().startsWith("TAX"))
        .toList();
  }
}
