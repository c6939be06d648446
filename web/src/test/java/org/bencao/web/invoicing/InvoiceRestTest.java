package org.bencao.web.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bencao.web.invoicing.InvoiceFixture.line;
import static org.bencao.web.invoicing.InvoiceFixture.priceRise;
import static org.bencao.web.invoicing.InvoiceFixture.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.invoicing.boundary.SettleResult;
import org.bencao.web.rest.Json;
import org.bencao.web.rest.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H1 invoices for programs")
class InvoiceRestTest {

  @Test
  void wordTheReasonInTheLanguageAskedFor() {
    var invoice = view(line(40, 40, "11", false), priceRise());

    var english = InvoiceJson.of(invoice, Locale.ENGLISH).differences().get(0);
    var chinese = InvoiceJson.of(invoice, Locale.SIMPLIFIED_CHINESE).differences().get(0);

    assertThat(english.reason().rule()).contains("MAT-01");
    assertThat(english.reason().title()).isEqualTo("CNY 11.00 invoiced, CNY 10.00 agreed");
    assertThat(chinese.reason().title()).isEqualTo("发票价CNY 11.00，约定价CNY 10.00");
    assertThat(english.tolerance().orElseThrow().percent()).contains("0.5");
  }

  @Test
  void writeAmountsAndQuantitiesAsTexts() {
    var invoice = view(line(40, 40, "11", false), priceRise());

    var written = Json.MAPPER.valueToTree(InvoiceJson.of(invoice, Locale.ENGLISH));

    assertThat(written.at("/lines/0/ordered").isTextual()).isTrue();
    assertThat(written.at("/lines/0/ordered").asText()).isEqualTo("40");
    assertThat(written.at("/lines/0/gap/amount/amount").asText()).isEqualTo("40.00");
    assertThat(written.at("/lines/0/taxPercent").asText()).isEqualTo("13");
    assertThat(written.at("/releasable/amount").asText()).isEqualTo("452.00");
  }

  @Test
  void answerWhatIsRefusedWithItsReasons() {
    var finding = Finding.of(Reason.PAY_BEFORE_MATCH, Optional.empty(), Map.of("n", "1"));
    Optional<SettleResult> refused = Optional.of(new SettleResult.Refused(List.of(finding)));

    assertThatThrownBy(() -> SettleAnswers.done(refused)).isInstanceOf(Refusal.class);
  }

  @Test
  void answerWhatIsDoneWithNothing() {
    Optional<SettleResult> settled = Optional.of(new SettleResult.Settled());

    assertThatNoException().isThrownBy(() -> SettleAnswers.done(settled));
  }
}
