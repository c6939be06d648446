package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.document.AllowanceCharge;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.InvoiceDocument.Kind;
import org.bencao.document.InvoiceDocument.Terms;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Invoice810ReaderTest {

  private static final String LINE = "IT1*1*12*EA*6.85**UK*00399999101011~";

  @ParameterizedTest(name = "{0} -> {1}: AK3 {2} at {3} {4}, AK4 {5} {6} {7}")
  @CsvSource(
      delimiter = '|',
      value = {
        // found | by | AK304 | AK302 | AK301 | AK401 | AK402 | AK403
        "BIG*20261125*     | BIG*20261325*      | 8 |  2 | BIG | 1 | 373 | 8",
        "*INV-2026-88012*  | **                 | 8 |  2 | BIG | 2 | 76  | 1",
        "IT1*1*12*EA*6.85* | IT1*1*1X*EA*6.85*  | 8 | 11 | IT1 | 2 | 358 | 6",
        "IT1*1*12*EA*6.85* | IT1*1*12**6.85*    | 8 | 11 | IT1 | 3 | 355 | 2",
        "IT1*1*12*EA*6.85* | IT1*1*12*EA**      | 8 | 11 | IT1 | 4 | 212 | 2",
        "TXI*VA*4.69*.23~  | TXI*VA*4.69*,23~   | 8 | 18 | TXI | 3 | 954 | 6",
        "TDS*13387~        | TDS*133.87~        | 8 | 20 | TDS | 1 | 610 | 6",
        "TDS*13387~        | TDS~               | 8 | 20 | TDS | 1 | 610 | 1",
        "TDS*13387~        | AMT*1*1~           | 3 | 20 | TDS |   |     |",
        "SAC*C*D240***600~ | SAC*C*D240***6.00~ | 8 | 22 | SAC | 5 | 610 | 6",
        "SAC*C*D240***600~ | SAC*CC*D240***600~ | 8 | 22 | SAC | 1 | 248 | 5",
        "*20261225*30~     | *20261232*30~      | 8 | 10 | ITD | 6 | 446 | 8",
      })
  void a_fault_planted_in_an_invoice_gives_its_code_and_its_place(
      String found,
      String by,
      String segmentCode,
      int position,
      String tag,
      Integer element,
      String reference,
      String elementCode) {
    var interchange = Sample.read(Sample.spoiled(Sample.INVOICE, found, by));

    var fault = Sample.message(interchange).faults().get(0);

    assertThat(fault.segmentCode()).contains(segmentCode);
    assertThat(fault.positionInMessage()).isEqualTo(position);
    assertThat(fault.segmentTag()).isEqualTo(tag);
    assertThat(fault.element()).isEqualTo(element == null ? 0 : element);
    assertThat(fault.reference()).isEqualTo(Optional.ofNullable(reference));
    assertThat(fault.elementCode()).isEqualTo(Optional.ofNullable(elementCode));
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}{3}, wanted {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "***DI~             | ***PR~               | BIG | 7 | CODE",
        "CUR*SE*EUR~        | CUR*SE*EUX~          | CUR | 2 | CURRENCY",
        "IT1*1*12*EA*6.85*  | IT1*1*12*QQ*6.85*    | IT1 | 3 | UNIT",
        "IT1*1*12*EA*6.85*  | IT1*1*-12*EA*6.85*   | IT1 | 2 | QUANTITY",
        "IT1*1*12*EA*6.85*  | IT1*1*12*EA*-6.85*   | IT1 | 4 | PRICE",
        "IT1*3*4*EA*5.1**N4*99998004410*UK*00399998044104*VN* | IT1**4*EA*5.1**ZQ* | IT1 | 1 | ITEM",
        "UK*00399999101011  | UK*00399999101012    | IT1 | 9 | GTIN",
        "TXI*VA*4.69*.23~   | TXI*VA*4.69~         | TXI | 3 | TAX_RATE",
        "TXI*VA*4.69*.23~   | TXI*VA*4.69*-.23~    | TXI | 3 | TAX_RATE",
        "TXI*VA*4.69*.23~   | TXI*VA*-4.69*.23~    | TXI | 2 | AMOUNT",
        "TXI*VA*4.69*.23~   | TXI*ZZ*4.69*.23~     | TXI | 1 | CODE",
        "TDS*13387~         | TDS*-13387~          | TDS | 1 | AMOUNT",
        "SAC*C*D240***600~  | SAC*C*D240***-600~   | SAC | 5 | AMOUNT",
        "SAC*C*D240***600~  | SAC*C*D240~          | SAC | 5 | AMOUNT",
        "SAC*C*D240***600~  | SAC*C****600~        | SAC | 2 | CODE",
        "CTT*3*22~          | CTT*4*22~            | CTT | 1 | RIGHT_COUNT",
        "*UL*9521987000018~ | *UL*9521987000019~   | N1  | 4 | GLN",
      })
  void what_passes_the_syntax_and_cannot_be_understood_is_named(
      String found, String by, String segment, int element, Expected wanted) {
    var interchange = Sample.read(Sample.spoiled(Sample.INVOICE, found, by));
    assertThat(interchange.faults()).isEmpty();

    var faults =
        Sample.misunderstood(
            new Invoice810Reader().read(Sample.message(interchange), interchange, Sample.BUYER));

    Faults.assertOnly(faults, segment, element, wanted);
  }

  @Test
  void a_credit_note_names_the_invoice_and_the_claim() {
    var credit =
        read(
            "BIG*20261201*CN-1**PO-1***CR*05~CUR*SE*EUR~REF*OI*INV-1~REF*CL*CLAIM-7~"
                + LINE
                + "TDS*8220~CTT*1~");

    assertThat(credit.kind()).isEqualTo(Kind.CREDIT_NOTE);
    assertThat(credit.purpose()).isEqualTo(DocumentPurpose.REPLACE);
    assertThat(credit.creditedInvoice()).contains("INV-1");
    assertThat(credit.claimNumber()).contains("CLAIM-7");
    assertThat(credit.payable()).isEqualTo(money("82.20", "EUR"));
  }

  @Test
  void without_a_kind_it_is_an_invoice_and_its_own_number_credits_nothing() {
    var invoice = read("BIG*20261201*INV-1~CUR*SE*EUR~REF*IV*INV-1~" + LINE + "TDS*8220~CTT*1~");

    assertThat(invoice.kind()).isEqualTo(Kind.INVOICE);
    assertThat(invoice.purpose()).isEqualTo(DocumentPurpose.ORIGINAL);
    assertThat(invoice.creditedInvoice()).isEmpty();
    assertThat(invoice.orderNumber()).isEmpty();
  }

  @Test
  void a_rate_is_a_fraction_and_from_one_on_percent() {
    assertThat(rate(".23")).isEqualByComparingTo("23");
    assertThat(rate("0.05")).isEqualByComparingTo("5");
    assertThat(rate("23")).isEqualByComparingTo("23");
    assertThat(rate("1")).isEqualByComparingTo("1");
    assertThat(rate("0")).isEqualByComparingTo("0");
  }

  @Test
  void amounts_are_in_the_minor_unit_of_the_currency() {
    var yen =
        read(
            "BIG*20261201*INV-1~CUR*SE*JPY~IT1*1*2*EA*500**VN*1~TDS*1100~TXI*VA*100*.1*****1000~"
                + "SAC*A*C310***50**********LOYALTY~CTT*1~");

    assertThat(yen.payable()).isEqualTo(money("1100", "JPY"));
    assertThat(yen.taxes().get(0).taxable()).contains(money("1000", "JPY"));
    assertThat(yen.charges())
        .containsExactly(
            new AllowanceCharge(false, "C310", Optional.of("LOYALTY"), money("50", "JPY")));
  }

  @Test
  void a_charge_of_a_line_is_one_of_the_document_and_a_promotion_is_none() {
    var invoice =
        read(
            "BIG*20261201*INV-1~CUR*SE*EUR~"
                + LINE
                + "SAC*A*C310***100~SAC*P*C310***1~TDS*8120~TXI*ST*1*.01~"
                + "SAC*C*D240***600~TXI*ST*.06*.01~CTT*1~");

    assertThat(invoice.charges())
        .extracting(AllowanceCharge::amount)
        .containsExactly(money("1.00", "EUR"), money("6.00", "EUR"));
    assertThat(invoice.taxes()).hasSize(1);
  }

  @Test
  void lines_may_name_orders_of_their_own() {
    var invoice =
        read(
            "BIG*20261201*INV-1~CUR*SE*EUR~"
                + (LINE + "REF*PO*PO-7~")
                + "IT1*2*1*EA*685*HP*UK*00399999205603~TDS*8220~CTT*2~");

    assertThat(invoice.lines().get(0).orderNumber()).contains("PO-7");
    assertThat(invoice.lines().get(1).orderNumber()).isEmpty();
    assertThat(invoice.lines().get(1).number()).isEqualTo(2);
    assertThat(invoice.lines().get(1).unitPrice())
        .isEqualTo(new UnitPrice(new BigDecimal("6.85"), "EUR"));
  }

  @Test
  void two_taxes_on_one_line_are_not_understood() {
    var reading =
        reading(
            "BIG*20261201*INV-1~CUR*SE*EUR~"
                + (LINE + "TXI*GS*1*.05~TXI*ST*1*.07~")
                + "TDS*8220~CTT*1~",
            Sample.BUYER);

    assertThat(Sample.misunderstood(reading))
        .extracting(X12Fault::expected)
        .containsExactly(Expected.FEWER_REPEATS);
  }

  @Test
  void the_terms_say_what_is_off_and_until_when() {
    var invoice =
        read(
            "BIG*20261201*INV-1~CUR*SE*EUR~ITD*05~ITD*01*3*2.50**10*20261231~"
                + LINE
                + "TDS*8220~CTT*1~");

    assertThat(invoice.terms())
        .contains(
            new Terms(
                Optional.of(LocalDate.of(2026, 12, 31)),
                Optional.empty(),
                Optional.of(new BigDecimal("2.5")),
                Optional.of(10)));
  }

  @Test
  void without_a_currency_the_agreed_one_holds() {
    var segments = "BIG*20261201*INV-1~" + LINE + "TDS*8220~CTT*1~";

    var without = reading(segments, Sample.BUYER);
    var agreed = Sample.understood(reading(segments, euros()));

    assertThat(Sample.misunderstood(without))
        .extracting(X12Fault::expected)
        .containsExactly(Expected.CURRENCY);
    assertThat(agreed.currency()).isEqualTo("EUR");
    assertThat(agreed.payable()).isEqualTo(money("82.20", "EUR"));
  }

  @Test
  void a_sum_that_does_not_balance_is_read_as_it_is() {
    var interchange = Sample.read(Sample.spoiled(Sample.INVOICE, "TDS*13387~", "TDS*13487~"));

    var invoice =
        Sample.understood(
            new Invoice810Reader().read(Sample.message(interchange), interchange, Sample.BUYER));

    assertThat(invoice.payable()).isEqualTo(money("134.87", "EUR"));
  }

  private static BigDecimal rate(String said) {
    return read("BIG*20261201*INV-1~CUR*SE*EUR~" + LINE + "TXI*VA**" + said + "~TDS*1~CTT*1~")
        .lines()
        .get(0)
        .tax()
        .orElseThrow()
        .percent();
  }

  private static InvoiceDocument read(String segments) {
    return Sample.understood(reading(segments, Sample.BUYER));
  }

  private static X12Reading<InvoiceDocument> reading(String segments, X12Agreement agreement) {
    var interchange = Sample.read(Sample.composed("IN", "810", segments));
    assertThat(interchange.faults()).isEmpty();
    return new Invoice810Reader().read(Sample.message(interchange), interchange, agreement);
  }

  private static X12Agreement euros() {
    return new X12Agreement(
        "004010",
        "ZZ",
        "9521321000018",
        "ZZ",
        "9521987000018",
        true,
        ZoneOffset.UTC,
        BpMeans.BACKORDERED,
        false,
        Optional.of("EUR"),
        Locale.ENGLISH);
  }

  private static Money money(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }
}
