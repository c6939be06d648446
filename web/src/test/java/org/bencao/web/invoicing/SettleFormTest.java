package org.bencao.web.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.InvoiceId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H1 the forms of the match page")
class SettleFormTest {

  private static final String INVOICE = Tsid.text(7);

  @Test
  void readTheirFieldsAndNothingElseInTheirPlace() {
    var form =
        form(Map.of("act", "accept", "invoice", INVOICE, "difference", "'; --", "note", " ok "));

    assertThat(form.invoice()).contains(new InvoiceId(7));
    assertThat(form.difference()).isEmpty();
    assertThat(form.note()).isEqualTo("ok");
    assertThat(form.isTooLong()).isFalse();
  }

  @Test
  void takeABlankNoteForNone() {
    assertThat(form(Map.of("note", "　 ")).said()).isEqualTo(Optional.empty());
    assertThat(form(Map.of()).said()).isEmpty();
  }

  @Test
  void seeANoteThatCannotBeKept() {
    assertThat(form(Map.of("note", "x".repeat(401))).isTooLong()).isTrue();
    assertThat(form(Map.of("note", "x".repeat(400))).isTooLong()).isFalse();
  }

  @Test
  void leadBackToTheInvoiceInItsView() {
    var form = form(Map.of("invoice", INVOICE, "view", "open"));
    var astray = form(Map.of("view", "http://elsewhere"));

    assertThat(form.next(Settled.RELEASED))
        .isEqualTo("/invoicing/match?said=RELEASED&view=open&id=" + INVOICE);
    assertThat(astray.next(Settled.GONE)).isEqualTo("/invoicing/match?said=GONE");
  }

  @Test
  void tellWhyNothingWasDone() {
    assertThat(refused(Reason.FACT_MISSING)).isEqualTo(Settled.NOTE_MISSING);
    assertThat(refused(Reason.PAY_BEFORE_MATCH)).isEqualTo(Settled.NOT_READY);
    assertThat(refused(Reason.MATCH_QUANTITY)).isEqualTo(Settled.NOT_ACCEPTABLE);
  }

  private static Settled refused(Reason reason) {
    return Settled.refused(List.of(Finding.of(reason, Optional.empty(), Map.of())));
  }

  private static SettleForm form(Map<String, String> values) {
    var texts = new HashMap<String, String[]>();
    values.forEach((name, value) -> texts.put(name, new String[] {value}));
    return SettleForm.of(texts);
  }
}
