package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.organisation.boundary.CompanySize;
import org.bencao.organisation.boundary.CompanySizeService;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult;
import org.bencao.pricing.boundary.MakeContractResult.Made;
import org.bencao.pricing.boundary.MakeContractResult.Refused;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a buyer has to pay, as both agreed or as the law has it, on both databases. */
@EachDatabase
class PaymentTermDatabaseTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final TestContainer container;
  private final ContractService contracts;
  private InvoiceFixture deal;
  private Medicine medicine;

  PaymentTermDatabaseTest(TestContainer container) {
    this.container = container;
    this.contracts = container.get(ContractService.class);
  }

  @BeforeEach
  void trade() {
    deal = new InvoiceFixture(container);
    medicine = deal.medicine("10");
  }

  @Test
  @DisplayName(
      "PAY-02, TERM_TOO_LONG: a public buyer may not take 61 days, nor pay when it is paid")
  void refusesWhatPublicBuyersMayNot() {
    is(deal.buyer().companyId(), CompanySize.PUBLIC);

    assertThat(make(Optional.of(60), false)).isEqualTo(new Made(id(), List.of()));
    var late = ((Refused) make(Optional.of(61), false)).findings();
    assertThat(late)
        .extracting(Finding::reason, Finding::outcome, Finding::rule)
        .containsExactly(tuple(Reason.TERM_TOO_LONG, Outcome.REFUSE, "PAY-02"));
    assertThat(Texts.in(Locale.ENGLISH).what(late.get(0)))
        .isEqualTo("the payment term is 61, allowed are 60 days");
    assertThat(Texts.in(Locale.CHINESE).what(late.get(0))).isEqualTo("账期为61，上限60天");
    var whenPaid = ((Refused) make(Optional.empty(), true)).findings();
    assertThat(Texts.in(Locale.ENGLISH).what(whenPaid.get(0)))
        .isEqualTo("the payment term is open until the buyer is paid itself, allowed are 60 days");
  }

  @Test
  @DisplayName(
      "PAY-02: a large firm is warned of 75 days; who said nothing of its size is asked nothing")
  void warnsLargeFirms() {
    assertThat(((Made) make(Optional.of(75), true)).warnings()).isEmpty();

    is(deal.buyer().companyId(), CompanySize.LARGE);
    assertThat(((Made) make(Optional.of(75), false)).warnings())
        .extracting(Finding::reason, Finding::outcome)
        .containsExactly(tuple(Reason.TERM_TOO_LONG, Outcome.WARN));
    is(deal.seller(), CompanySize.LARGE);
    assertThat(((Made) make(Optional.of(75), false)).warnings())
        .as("between large firms")
        .isEmpty();
    is(deal.seller(), CompanySize.SMALL);
    assertThat(((Made) make(Optional.of(75), false)).warnings()).hasSize(1);
  }

  @Test
  @DisplayName("PAY-02: an invoice without a day is due as agreed, else as the law has it")
  void isDueAsAgreed() {
    assertThat(daysUntilDue("INV-1")).isEqualTo(30);
    is(deal.buyer().companyId(), CompanySize.LARGE);
    assertThat(daysUntilDue("INV-2")).isEqualTo(60);
    make(Optional.of(45), false);
    assertThat(daysUntilDue("INV-3")).isEqualTo(45);
  }

  @Test
  @DisplayName("PAY-02: only who administers a company says how large it is")
  void isStatedByItsAdministrator() {
    assertThatThrownBy(
            () -> container.get(CompanySizeService.class).state(deal.accounts(), CompanySize.SMALL))
        .isInstanceOf(AccessDenied.class);
  }

  private long id() {
    return contracts.list(deal.desk()).get(0).id();
  }

  private MakeContractResult make(Optional<Integer> days, boolean whenPaid) {
    int number = NUMBERS.incrementAndGet();
    return contracts
        .make(
            deal.desk(),
            new MakeContract(
                "C-" + number,
                deal.buyer().companyId(),
                deal.today(),
                deal.today().plusDays(90),
                days,
                false,
                whenPaid,
                Optional.empty(),
                List.of(new MakeContract.Line(medicine.sellerItem(), number, BigDecimal.TEN))))
        .orElseThrow();
  }

  private void is(long company, CompanySize size) {
    Caller administrator = Market.caller(company, Role.COMPANY_ADMINISTRATOR);
    container.get(CompanySizeService.class).state(administrator, size);
  }

  private long daysUntilDue(String number) {
    var order = deal.order("10", 1);
    deal.delivers("D-" + number, order, 1);
    deal.arrives(deal.invoice(number, order).line(1, 1, "10"));
    var row = deal.row(number).orElseThrow();
    return ChronoUnit.DAYS.between(row.issuedOn(), row.dueOn());
  }
}
