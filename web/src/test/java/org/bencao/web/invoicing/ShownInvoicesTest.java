package org.bencao.web.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.web.invoicing.InvoiceFixture.NOW;
import static org.bencao.web.invoicing.InvoiceFixture.line;
import static org.bencao.web.invoicing.InvoiceFixture.person;
import static org.bencao.web.invoicing.InvoiceFixture.priceRise;
import static org.bencao.web.invoicing.InvoiceFixture.tooMany;
import static org.bencao.web.invoicing.InvoiceFixture.view;
import static org.bencao.web.invoicing.InvoiceFixture.wording;
import static org.bencao.web.invoicing.InvoiceFixture.yuan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.InvoiceState;
import org.bencao.invoicing.boundary.InvoiceView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H1 one invoice beside the queue")
class ShownInvoicesTest {

  private static final Caller ACCOUNTS = person(InvoiceFixture.BUYER, Role.ACCOUNTS);

  @Test
  void saysWhoAsksAndWhenItIsDue() {
    var shown = shown(Locale.ENGLISH, view(line(40, 40, "11", false), priceRise()));

    assertThat(shown.fact()).isEqualTo("Jianghai · issued 10 Nov 2026 · due 10 Dec 2026");
    assertThat(shown.kind()).isEqualTo("Invoice");
    assertThat(shown.sign()).isEqualTo("¥");
  }

  @Test
  @DisplayName("P10 a difference is worded in four parts, with its clock and what was said")
  void wordsADifference() {
    var shown =
        shown(
            Locale.ENGLISH, view(line(40, 40, "11", false), InvoiceFixture.disputed(priceRise())));

    var difference = shown.open().get(0);

    assertThat(difference.why().fact()).isEqualTo("¥11.00 invoiced, ¥10.00 agreed");
    assertThat(difference.why().rule()).isEqualTo("MAT-01 · Three-way match of the platform");
    assertThat(difference.why().action()).isEqualTo("Accept the price, or dispute the line");
    assertThat(difference.why().tone()).isEqualTo("warn");
    assertThat(difference.due()).isEqualTo("1 d 0 h left");
    assertThat(difference.thread())
        .containsExactly(
            "found 08:48", "disputed 10:48 by Lin Wei as CD-1", "Note: agreed by phone");
  }

  @Test
  void separatesWhatIsSettled() {
    var shown =
        shown(
            Locale.SIMPLIFIED_CHINESE,
            view(line(38, 40, "11", false), InvoiceFixture.accepted(priceRise()), tooMany()));

    assertThat(shown.open()).extracting(ShownDifference::amount).containsExactly("¥20.00");
    assertThat(shown.settled().get(0).state().text()).isEqualTo("已接受");
    assertThat(shown.settled().get(0).due()).isEmpty();
  }

  @Test
  void leadsTheKeysToWhatTheyCanSettle() {
    var only = shown(Locale.ENGLISH, view(line(38, 40, "10", false), tooMany()));
    var price = shown(Locale.ENGLISH, view(line(40, 40, "11", false), priceRise()));

    assertThat(only.firstAcceptable()).isEmpty();
    assertThat(only.firstUndisputed()).isEqualTo(Tsid.text(31));
    assertThat(price.firstAcceptable()).isEqualTo(Tsid.text(31));
  }

  @Test
  void addsUpToWhatMayBeReleased() {
    var shown =
        shown(
            Locale.ENGLISH,
            view(Optional.of(yuan("0.01")), line(40, 40, "11", false), priceRise()));

    assertThat(shown.sums())
        .extracting(InvoiceSum::amount)
        .containsExactly("¥440.00", "¥57.20", "¥497.20", "−¥40.00", "¥452.00");
    assertThat(shown.sums().get(1).note()).startsWith("rounding +¥0.01");
    assertThat(shown.sums().get(4).strong()).isTrue();
  }

  @Test
  void leadsToThosePagesAloneThatTheReaderOpens() {
    var invoice = view(line(40, 40, "11", false));
    var all = links(invoice, path -> true);
    var orders = links(invoice, path -> path.startsWith("/ordering/"));

    assertThat(all)
        .extracting(InvoiceLink::path)
        .containsExactly(
            "/ordering/order?id=" + Tsid.text(5),
            "/exchange/journal?view=everything&id=" + Tsid.text(9),
            "/exchange/raw?id=" + Tsid.text(9));
    assertThat(orders).extracting(InvoiceLink::text).containsExactly("QN-26-000012");
  }

  @Test
  void namesTheOtherPartyAndTheRiskInTheQueue() {
    var row = InvoiceFixture.row(InvoiceState.DISPUTED, "40.00", Reason.MATCH_PRICE);
    var words = wording(Locale.ENGLISH);
    var bought = new ListedInvoices(words, ACCOUNTS).row(row);
    var seller = person(InvoiceFixture.SELLER, Role.SUPPLIER_DESK);
    var sold = new ListedInvoices(words, seller).row(row);

    assertThat(bought.partner()).isEqualTo("Jianghai");
    assertThat(sold.partner()).isEqualTo("Qingnang");
    assertThat(bought.amount() + " " + bought.amountOf()).isEqualTo("¥40.00 at risk");
    assertThat(bought.state().text()).isEqualTo("Price");
  }

  @Test
  void asksTheWholeSumWhereNothingIsAtRisk() {
    var row = InvoiceFixture.row(InvoiceState.MATCHED, "0");
    var listed = new ListedInvoices(wording(Locale.ENGLISH), ACCOUNTS).row(row);

    assertThat(listed.amount() + " " + listed.amountOf()).isEqualTo("¥497.20 to pay");
    assertThat(listed.state().text()).isEqualTo("Matched");
  }

  private static ShownInvoice shown(Locale language, InvoiceView view) {
    var words = wording(language);
    return new ShownInvoices(words, NOW, ACCOUNTS, new InvoiceLinks(words, path -> true))
        .of(view, List.of());
  }

  private static List<InvoiceLink> links(InvoiceView view, Predicate<String> opens) {
    return new InvoiceLinks(wording(Locale.ENGLISH), opens).of(view, List.of());
  }
}
