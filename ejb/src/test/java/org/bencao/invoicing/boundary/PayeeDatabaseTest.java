package org.bencao.invoicing.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.StatedReason;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A payment goes to the account that two people asked back about, and to nobody else's. */
@EachDatabase
class PayeeDatabaseTest {

  private final TestContainer container;
  private InvoiceFixture deal;
  private Medicine medicine;

  PayeeDatabaseTest(TestContainer container) {
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

  @AfterEach
  void isTheWallAgain() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName(
      "MAT-03, PAYEE_MISMATCH: an account of somebody else is not paid, whoever confirms it")
  void asksForTheHolder() {
    names("Somebody Trading");
    confirms(accounts());
    confirms(approver());
    container.get(TestClock.class).passes(Duration.ofHours(25));

    assertThat(refusals())
        .extracting(Finding::reason, Finding::rule, one -> one.facts().get("other"))
        .containsExactly(tuple(Reason.PAYEE_MISMATCH, "MAT-03", "Somebody Trading"));
    assertThat(Texts.in(Locale.CHINESE).what(refusals().get(0))).contains("Somebody Trading");
  }

  @Test
  @DisplayName("MAT-03, J2: the seller's system hears it once, and nothing of who confirmed")
  void tellsTheSeller() {
    names("Somebody Trading");
    assertThat(refusals()).extracting(Finding::reason).contains(unconfirmed());
    refusals();

    assertThat(deal.advices(invoice())).isEqualTo(1);
    var advice = advice();
    assertThat(advice.documentType()).isEqualTo("810");
    assertThat(advice.documentNumber()).isEqualTo("INV-1");
    assertThat(advice.verdict()).isEqualTo(ApplicationAdviceDocument.Verdict.ACCEPTED_WITH_ERRORS);
    assertThat(advice.reasons()).extracting(StatedReason::code).containsExactly("PAYEE_MISMATCH");
    assertThat(advice.reasons().get(0).words())
        .startsWith("MAT-03 PAYEE_MISMATCH: payee Somebody Trading");

    names("Nobody Trading");
    refusals();
    assertThat(deal.advices(invoice())).isEqualTo(2);
    assertThat(advice().number()).isNotEqualTo(advice.number());

    names(sellersName());
    assertThat(refusals()).extracting(Finding::reason).containsExactly(unconfirmed());
    assertThat(deal.advices(invoice())).isEqualTo(2);
  }

  @Test
  @DisplayName("MAT-03: of an invoice that was written at the desk no system is told")
  void tellsNoSystem() {
    names("Somebody Trading");
    deal.wasWrittenAtTheDesk(invoice());

    assertThat(refusals()).isNotEmpty();

    assertThat(deal.advices(invoice())).isZero();
  }

  private ApplicationAdviceDocument advice() {
    return container.get(InvoiceAdviceService.class).of(invoice().value(), Locale.ENGLISH);
  }

  @Test
  @DisplayName("MAT-03, BANK_CHANGE_UNCONFIRMED: two persons ask back, and a day passes")
  void asksTwoAndWaits() {
    names(sellersName());
    assertThat(refusals()).extracting(Finding::reason).containsExactly(unconfirmed());

    confirms(accounts());
    confirms(accounts());
    container.get(TestClock.class).passes(Duration.ofHours(25));
    assertThat(refusals()).as("one person twice").hasSize(1);
    assertThat(shown().confirmations()).hasSize(1);
    assertThat(shown().mayConfirm()).isFalse();
    assertThat(shown().payable()).isFalse();

    confirms(approver());
    assertThat(shown().payable()).isTrue();
    assertThat(release()).isInstanceOf(SettleResult.Settled.class);
  }

  @Test
  @DisplayName("MAT-03: a day has not passed; a change by e-mail begins again")
  void beginsAgain() {
    names(sellersName());
    confirms(accounts());
    confirms(approver());
    assertThat(refusals()).extracting(Finding::reason).containsExactly(unconfirmed());
    container.get(TestClock.class).passes(Duration.ofHours(25));

    payees().name(desk(), new NamePayee(sellersName(), "Other bank", "99 99-99"));

    assertThat(refusals()).extracting(Finding::reason).containsExactly(unconfirmed());
    assertThat(shown().number()).isEqualTo("999999");
    assertThat(shown().confirmations()).isEmpty();
  }

  @Test
  @DisplayName(
      "MAT-03: where the seller names no account nothing is asked; naming it twice is once")
  void asksNothing() {
    assertThat(payees().ofInvoice(accounts(), invoice())).isEmpty();
    assertThat(release()).isInstanceOf(SettleResult.Settled.class);
    names(sellersName());
    long first = payees().own(desk()).orElseThrow().id();
    names(sellersName());
    assertThat(payees().own(desk()).orElseThrow().id()).isEqualTo(first);
  }

  @Test
  @DisplayName("who confirms is a person of accounts or an approver of the buyer, and says whom")
  void isConfirmedByPeople() {
    names(sellersName());
    long id = shown().id();

    assertThat(payees().confirm(accounts(), id, " ")).contains(PayeeResult.NOTE_MISSING);
    assertThat(payees().confirm(accounts(), 1, "known number")).isEmpty();
    var desk = desk();
    assertThatThrownBy(() -> payees().confirm(desk, id, "x")).isInstanceOf(AccessDenied.class);
    var program =
        new Caller(Caller.Kind.SERVICE, 9, "program", accounts().companyId(), accounts().grants());
    assertThatThrownBy(() -> payees().confirm(program, id, "x")).isInstanceOf(AccessDenied.class);
    var elsewhere = Market.caller(new Market(container).pharmacy().companyId(), Role.ACCOUNTS);
    assertThat(payees().ofInvoice(elsewhere, invoice())).isEmpty();
    assertThat(payees().confirm(elsewhere, id, "for ourselves")).contains(PayeeResult.DONE);
    assertThat(shown().confirmations()).isEmpty();
  }

  private static Reason unconfirmed() {
    return Reason.BANK_CHANGE_UNCONFIRMED;
  }

  private void names(String holder) {
    payees().name(desk(), new NamePayee(holder, "Demo bank", "6222 0000 1111"));
  }

  private void confirms(Caller person) {
    assertThat(
            payees().confirm(person, shown().id(), "Called Ms Luo on the number of the contract"))
        .contains(PayeeResult.DONE);
  }

  private String sellersName() {
    return container
        .get(CompanyService.class)
        .find(Caller.setup(), medicine.sellerId())
        .orElseThrow()
        .nameEn();
  }

  private PayeeView shown() {
    return payees().ofInvoice(accounts(), invoice()).orElseThrow();
  }

  private PayeeService payees() {
    return container.get(PayeeService.class);
  }

  private Caller accounts() {
    return deal.accounts();
  }

  /** Another person than the one of accounts. */
  private Caller approver() {
    long company = accounts().companyId();
    return new Caller(
        Caller.Kind.PERSON,
        company + 7,
        "Zhou Min",
        company,
        Set.of(new Caller.Grant(company, Optional.empty(), Role.APPROVER)));
  }

  private Caller desk() {
    return Market.caller(medicine.sellerId(), Role.SUPPLIER_DESK);
  }

  private InvoiceId invoice() {
    return deal.row("INV-1").orElseThrow().id();
  }

  private SettleResult release() {
    return container.get(SettlementService.class).approve(accounts(), invoice()).orElseThrow();
  }

  private List<Finding> refusals() {
    return ((SettleResult.Refused) release()).findings();
  }
}
