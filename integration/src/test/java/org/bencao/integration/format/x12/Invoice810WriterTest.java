package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Kind;
import org.bencao.document.InvoiceDocument.Line;
import org.junit.jupiter.api.Test;

class Invoice810WriterTest {

  @Test
  void a_credit_note_says_what_it_takes_back_from_and_why() {
    var text = text(charge("D240"), money("82.20", "EUR"));

    assertThat(text)
        .contains("BIG*20261201*CN-1**PO-1***CR~")
        .contains("REF*IV*INV-1~\nREF*CM*CLAIM-7~")
        .contains("TDS*8220~\nSAC*A*D240***600**********FREIGHT GIVEN BACK~\nCTT*1*12~");
  }

  @Test
  void a_charge_in_the_code_of_another_standard_is_refused() {
    assertThatThrownBy(() -> text(charge("FC"), money("82.20", "EUR")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kind of charge");
  }

  @Test
  void an_amount_in_another_currency_or_below_zero_is_refused() {
    assertThatThrownBy(() -> text(charge("D240"), money("82.20", "USD")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("payable");
    assertThatThrownBy(() -> text(charge("D240"), money("-82.20", "EUR")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("payable");
  }

  private static AllowanceCharge charge(String code) {
    return new AllowanceCharge(
        false, code, Optional.of("Freight given back"), money("6.00", "EUR"));
  }

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  private static String text(AllowanceCharge charge, Money payable) {
    var credit =
        new InvoiceDocument(
            Optional.empty(),
            "CN-1",
            Kind.CREDIT_NOTE,
            DocumentPurpose.ORIGINAL,
            LocalDate.of(2026, 12, 1),
            "EUR",
            Optional.of("PO-1"),
            List.of(),
            Optional.of("INV-1"),
            Optional.of("CLAIM-7"),
            List.of(SampleParts.buyer()),
            Optional.empty(),
            List.of(charge),
            List.of(),
            payable,
            List.of(
                new Line(
                    1,
                    Optional.empty(),
                    Optional.of("1"),
                    Optional.empty(),
                    Quantity.of(12, "EA"),
                    SampleParts.euro("6.85"),
                    Optional.empty())));
    var bytes =
        new Invoice810Writer()
            .write(credit, Sample.SELLER, Sample.control(1, "2026-12-01T08:00:00Z"));
    assertThat(Sample.read(bytes).faults()).isEmpty();
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
