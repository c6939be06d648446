package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.AnswerReason;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderResponse855ReaderTest {

  private static final String FIRST = "ACK*IA*12*EA*067*20261125~";

  @ParameterizedTest(name = "ACK01 {0} is {1}")
  @CsvSource({
    "IA, ACCEPTED, CONFIRMED",
    "AC, ACCEPTED, CONFIRMED",
    "AR, ACCEPTED, CONFIRMED",
    "AA, ACCEPTED, CONFIRMED",
    "DR, CHANGED, CONFIRMED",
    "SP, CHANGED, CONFIRMED",
    "IP, CHANGED, CONFIRMED",
    "IB, BACKORDERED, BACKORDERED",
    "IH, HELD, HELD",
    "IW, HELD, HELD",
    "IR, REJECTED, REJECTED",
    "ID, REJECTED, REJECTED",
    "R2, REJECTED, REJECTED",
  })
  void every_code_of_a_line_has_a_meaning(String code, LineVerdict verdict, Schedule.Kind kind) {
    var line = first(FIRST.replace("IA", code));

    assertThat(line.verdict()).isEqualTo(verdict);
    assertThat(line.schedules()).hasSize(1);
    assertThat(line.schedules().get(0).kind()).isEqualTo(kind);
  }

  @ParameterizedTest(name = "BAK02 {0} is {1}")
  @CsvSource({
    "AT, ACCEPTED, UNANSWERED",
    "AD, ACCEPTED, UNANSWERED",
    "AC, CONDITIONAL, UNANSWERED",
    "AE, CONDITIONAL, ACCEPTED",
    "AH, HELD, UNANSWERED",
    "RJ, REJECTED, UNANSWERED",
    "RD, REJECTED, UNANSWERED",
  })
  void every_code_of_the_order_has_a_meaning(
      String code, Verdict verdict, Unmentioned unmentioned) {
    var response = read("BAK*00*AC*", "BAK*00*" + code + "*");

    assertThat(response.verdict()).isEqualTo(verdict);
    assertThat(response.unmentionedLines()).isEqualTo(unmentioned);
  }

  @Test
  void an_acceptance_that_names_no_line_accepts_all_and_a_refusal_refuses_all() {
    assertThat(withoutLines("AT").unmentionedLines()).isEqualTo(Unmentioned.ACCEPTED);
    assertThat(withoutLines("AK").unmentionedLines()).isEqualTo(Unmentioned.ACCEPTED);
    assertThat(withoutLines("RJ").unmentionedLines()).isEqualTo(Unmentioned.REJECTED);
    assertThat(withoutLines("AC").unmentionedLines()).isEqualTo(Unmentioned.UNANSWERED);
  }

  @Test
  void a_changed_quantity_is_complete_and_the_rest_will_not_come() {
    var line = first("ACK*IQ*5*EA*067*20261125~");

    assertThat(line.verdict()).isEqualTo(LineVerdict.CHANGED);
    assertThat(line.sum(Schedule.Kind.CONFIRMED)).isEqualByComparingTo("5");
    assertThat(line.sum(Schedule.Kind.REJECTED)).isEqualByComparingTo("7");
    assertThat(line.reason()).contains(new AnswerReason("IQ", Optional.empty()));
  }

  @Test
  void bp_alone_is_split_as_the_agreement_says() {
    var spoiled = Sample.spoiled(Sample.RESPONSE, FIRST, "ACK*BP*5*EA*067*20261125~");

    var later = understood(spoiled, Sample.BUYER).lines().get(0);
    var now = understood(spoiled, agreement(BpMeans.SHIPPED, Optional.empty())).lines().get(0);

    assertThat(later.sum(Schedule.Kind.BACKORDERED)).isEqualByComparingTo("5");
    assertThat(later.sum(Schedule.Kind.CONFIRMED)).isEqualByComparingTo("7");
    assertThat(now.sum(Schedule.Kind.BACKORDERED)).isEqualByComparingTo("7");
    assertThat(now.sum(Schedule.Kind.CONFIRMED)).isEqualByComparingTo("5");
  }

  @Test
  void an_answer_without_quantity_is_for_all_that_was_ordered() {
    assertThat(first("ACK*IR~").sum(Schedule.Kind.REJECTED)).isEqualByComparingTo("12");
  }

  @Test
  void a_changed_price_may_stand_in_po1_or_in_ctp() {
    var inCtp = first("CTP**CHG*7.10~ACK*IP*12*EA*067*20261125~");
    var perHundred = read("*12*EA*6.85**", "*12*EA*685*HP*").lines().get(0);

    assertThat(inCtp.unitPrice()).contains(euro("7.10"));
    assertThat(perHundred.unitPrice()).contains(euro("6.85"));
  }

  @Test
  void the_units_of_the_partner_become_ours() {
    var line = first("ACK*IA*1*CA*068*20261124~");

    assertThat(line.schedules().get(0).quantity()).isEqualTo(Quantity.of(1, "XCS"));
    assertThat(line.schedules().get(0).promisedShip()).contains(LocalDate.of(2026, 11, 24));
    assertThat(line.schedules().get(0).promisedDelivery()).isEmpty();
  }

  @Test
  void words_of_the_seller_are_kept_with_their_code() {
    var coded = first("ACK*IR~N9*L1*LICENCE~MSG*LICENCE OF THE BUYER NOT ON FILE~");
    var plain = first("ACK*IR~N9*ZZ*1~MSG*DISCONTINUED~");

    assertThat(coded.reason())
        .contains(new AnswerReason("LICENCE", Optional.of("LICENCE OF THE BUYER NOT ON FILE")));
    assertThat(plain.reason()).contains(new AnswerReason("IR", Optional.of("DISCONTINUED")));
  }

  @Test
  void a_line_without_ack_is_answered_as_the_order_is() {
    var accepted =
        understood(
            Sample.spoiled(Sample.RESPONSE, FIRST + "\n", "")
                .replace("BAK*00*AC", "BAK*00*AE")
                .replace("SE*18", "SE*17"),
            Sample.BUYER);

    assertThat(accepted.lines().get(0).sum(Schedule.Kind.CONFIRMED)).isEqualByComparingTo("12");
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}{3}, wanted {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ACK*IA*12*EA*067        | ACK*IA*12*QQ*067       | ACK | 3 | UNIT",
        "UK*00399999101011       | UK*00399999101012      | PO1 | 9 | GTIN",
        "UK*00399999101011       | UK*0039999910101       | PO1 | 9 | GTIN",
        "N4*99999010101          | N4*9999901010          | PO1 | 7 | NDC",
        "UK*00399998044104       | UK*00399998044105      | ACK | 10 | GTIN",
        "*UL*9521321000025       | *UL*9521321000026      | N1  | 4 | GLN",
        "ACK*IA*12*EA*067        | ACK*IA*-12*EA*067      | ACK | 2 | QUANTITY",
        "*12*EA*6.85**           | *12*EA*-6.85**         | PO1 | 4 | PRICE",
        "*12*EA*6.85**           | *12*EA*6.8512345**     | PO1 | 4 | PRICE",
      })
  void what_passes_the_syntax_and_cannot_be_understood_is_named(
      String found, String by, String segment, int element, Expected wanted) {
    var text = Sample.spoiled(Sample.RESPONSE, found, by);
    var interchange = Sample.read(text);
    assertThat(interchange.faults()).isEmpty();

    var faults =
        Sample.misunderstood(
            new OrderResponse855Reader()
                .read(Sample.message(interchange), interchange, Sample.BUYER));

    Faults.assertOnly(faults, segment, element, wanted);
    assertThat(faults.get(0).badValue().orElseThrow()).isNotEmpty();
  }

  @Test
  void every_reason_is_given_at_once() {
    var text =
        Sample.spoiled(Sample.RESPONSE, "UK*00399999101011", "UK*00399999101012")
            .replace("ACK*IB*4*EA", "ACK*IB*4*QQ");
    var interchange = Sample.read(text);

    var faults =
        Sample.misunderstood(
            new OrderResponse855Reader()
                .read(Sample.message(interchange), interchange, Sample.BUYER));

    assertThat(faults).extracting(X12Fault::expected).containsExactly(Expected.GTIN, Expected.UNIT);
    assertThat(faults).extracting(X12Fault::positionInMessage).containsExactly(9, 13);
  }

  @Test
  void a_price_without_currency_needs_the_agreed_one() {
    var text = Sample.spoiled(Sample.RESPONSE, "CUR*SE*EUR~\n", "").replace("SE*18*", "SE*17*");
    var interchange = Sample.read(text);
    var message = Sample.message(interchange);

    var without = new OrderResponse855Reader().read(message, interchange, Sample.BUYER);
    var agreed = understood(text, agreement(BpMeans.BACKORDERED, Optional.of("EUR")));

    assertThat(Sample.misunderstood(without))
        .extracting(X12Fault::expected)
        .containsOnly(Expected.CURRENCY);
    assertThat(agreed.lines().get(0).unitPrice()).contains(euro("6.85"));
    assertThat(agreed.currency()).isEmpty();
  }

  @Test
  void a_message_with_a_fault_is_not_read() {
    var interchange = Sample.read(Sample.spoiled(Sample.RESPONSE, "ACK*IA*12", "ACK*ZQ*12"));
    var message = Sample.message(interchange);

    var reading = new OrderResponse855Reader().read(message, interchange, Sample.BUYER);

    assertThat(Sample.misunderstood(reading)).isEqualTo(message.faults());
  }

  private static Line first(String answer) {
    var text = Sample.spoiled(Sample.RESPONSE, FIRST, answer);
    var more = answer.split("~").length - 1;
    return understood(text.replace("SE*18*", "SE*" + (18 + more) + "*"), Sample.BUYER)
        .lines()
        .get(0);
  }

  private static OrderResponseDocument read(String found, String by) {
    return understood(Sample.spoiled(Sample.RESPONSE, found, by), Sample.BUYER);
  }

  private static OrderResponseDocument withoutLines(String code) {
    var text = Sample.text(Sample.RESPONSE).replace("BAK*00*AC", "BAK*00*" + code);
    var bare = text.substring(0, text.indexOf("PO1*")) + text.substring(text.indexOf("SE*18"));
    return understood(bare.replace("SE*18*", "SE*9*"), Sample.BUYER);
  }

  private static OrderResponseDocument understood(String text, X12Agreement agreement) {
    var interchange = Sample.read(text);
    assertThat(interchange.faults()).isEmpty();
    return Sample.understood(
        new OrderResponse855Reader().read(Sample.message(interchange), interchange, agreement));
  }

  private static X12Agreement agreement(BpMeans bpMeans, Optional<String> currency) {
    return new X12Agreement(
        "004010",
        "ZZ",
        "9521321000018",
        "ZZ",
        "9521987000018",
        true,
        ZoneOffset.UTC,
        bpMeans,
        false,
        currency,
        Locale.ENGLISH);
  }

  private static UnitPrice euro(String amount) {
    return new UnitPrice(new BigDecimal(amount), "EUR");
  }
}
