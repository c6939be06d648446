package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.integration.format.x12.SampleParts.amoxicillin;
import static org.bencao.integration.format.x12.SampleParts.buyer;
import static org.bencao.integration.format.x12.SampleParts.diclofenac;
import static org.bencao.integration.format.x12.SampleParts.euro;
import static org.bencao.integration.format.x12.SampleParts.metformin;
import static org.bencao.integration.format.x12.SampleParts.seller;
import static org.bencao.integration.format.x12.SampleParts.shipTo;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Envelope;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Kind;
import org.bencao.document.InvoiceDocument.Line;
import org.bencao.document.InvoiceDocument.Terms;
import org.bencao.document.Tax;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P13: the golden invoice of X12")
class Invoice810GoldenTest {

  @Test
  void the_invoice_is_read_to_its_canonical_record() {
    var interchange = Sample.read(Sample.bytes(Sample.INVOICE));

    var invoice =
        Sample.understood(
            new Invoice810Reader().read(Sample.message(interchange), interchange, Sample.BUYER));

    assertThat(invoice.envelope().orElseThrow().messageType()).isEqualTo("810");
    assertThat(invoice).isEqualTo(invoice(invoice.envelope()));
  }

  @Test
  void its_lines_its_charge_and_its_tax_come_to_what_is_payable() {
    var invoice = invoice(Optional.empty());

    var net = invoice.lines().stream().map(Line::net).reduce(Money.zero("EUR"), Money::plus);
    var sum =
        net.plus(invoice.charges().get(0).amount())
            .plus(invoice.taxes().get(0).amount().orElseThrow());
    assertThat(sum).isEqualTo(invoice.payable());
  }

  @Test
  void the_canonical_invoice_is_written_byte_for_byte() {
    var bytes =
        new Invoice810Writer()
            .write(
                invoice(Optional.empty()),
                Sample.SELLER,
                Sample.control(90155, "2026-11-25T06:00:00Z"));

    assertThat(new String(bytes, StandardCharsets.US_ASCII))
        .isEqualTo(
            // the canonical record does not carry the day of the order
            Sample.text(Sample.INVOICE).replace("*20261123*PO-2026", "**PO-2026"));
  }

  private static InvoiceDocument invoice(Optional<Envelope> envelope) {
    return new InvoiceDocument(
        envelope,
        "INV-2026-88012",
        Kind.INVOICE,
        DocumentPurpose.ORIGINAL,
        LocalDate.of(2026, 11, 25),
        "EUR",
        Optional.of("PO-2026-000417"),
        List.of("DA-2026-5531"),
        Optional.empty(),
        Optional.empty(),
        List.of(buyer(), shipTo(), seller()),
        Optional.of(
            new Terms(
                Optional.of(LocalDate.of(2026, 12, 25)),
                Optional.of(30),
                Optional.empty(),
                Optional.empty())),
        List.of(new AllowanceCharge(true, "D240", Optional.empty(), money("6.00"))),
        List.of(tax("23", Optional.of(money("26.40")), "6.07")),
        money("133.87"),
        List.of(
            line(
                1, amoxicillin(Optional.of("AMOXICILLIN 500 MG CAPSULES 100")), 12, "6.85", none()),
            line(2, metformin(Optional.of("METFORMIN 500 MG TABLETS 60")), 6, "3.20", none()),
            line(
                3,
                diclofenac(Optional.of("DICLOFENAC 1% GEL 100 G")),
                4,
                "5.10",
                tax("23", Optional.empty(), "4.69"))));
  }

  private static Line line(int number, DocumentItem item, int quantity, String price, Tax tax) {
    return new Line(
        number,
        Optional.empty(),
        Optional.of(Integer.toString(number)),
        Optional.of(item),
        Quantity.of(quantity, "EA"),
        euro(price),
        Optional.of(tax));
  }

  private static Tax none() {
    return tax("0", Optional.empty(), "0");
  }

  private static Tax tax(String percent, Optional<Money> base, String amount) {
    return new Tax(new BigDecimal(percent), base, Optional.of(money(amount)));
  }

  private static Money money(String amount) {
    return new Money(new BigDecimal(amount), "EUR");
  }
}
