package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;

import org.bencao.document.DocRef;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchaseOrder850ReaderTest {

  @ParameterizedTest(name = "{0} -> {1}: {2}{3}, wanted {4}")
  @CsvSource(
      delimiter = '|',
      value = {
        "*12*EA*6.85          | *12*QQ*6.85          | PO1 | 3 | UNIT",
        "*12*EA*6.85          | *0*EA*6.85           | PO1 | 2 | QUANTITY",
        "*12*EA*6.85          | *12**6.85            | PO1 | 3 | UNIT",
        "PO1*2*               | PO1*1*               | PO1 | 1 | UNIQUE",
        "BEG*00*SA            | BEG*00*XX            | BEG | 2 | CODE",
        "UK*00399999101011    | UK*00399999101012    | PO1 | 9 | GTIN",
        "N1*SE*               | N1*ZZ*               | N1  | 0 | SEGMENT_PRESENT",
        // what could not be said in the answer
        "PO1*2*               | PO1*é*               | PO1 | 1 | UNIQUE",
      })
  void an_order_that_cannot_be_understood_is_refused_as_a_whole(
      String found, String by, String segment, int element, Expected wanted) {
    var interchange = Sample.read(Sample.spoiled(Sample.ORDER, found, by));
    assertThat(interchange.faults()).isEmpty();

    var faults =
        Sample.misunderstood(
            new PurchaseOrder850Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    Faults.assertOnly(faults, segment, element, wanted);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "N1*ST*ANOTHER*UL*9521321000018~         | N1  | ELEMENT_ABSENT",
        "SCH*2*EA***002*20261201~SCH*2*EA***002*20261208~ | SCH | FEWER_REPEATS",
        "SAC*A*D240***150~                       | SAC | ELEMENT_ABSENT"
      })
  void what_would_be_lost_is_refused(String segments, String tag, Expected wanted) {
    var more =
        Sample.spoiled(
            Sample.ORDER,
            "PID*F****DOLOREL 1% GEL 100 G~",
            "PID*F****DOLOREL 1% GEL 100 G~\n" + segments);
    var interchange = Sample.read(Counted.of(more));
    assertThat(interchange.faults()).isEmpty();

    var faults =
        Sample.misunderstood(
            new PurchaseOrder850Reader()
                .read(Sample.message(interchange), interchange, Sample.SELLER));

    Faults.assertOnly(faults, tag, 1, wanted);
  }

  @Test
  void segments_that_say_nothing_to_us_do_no_harm() {
    var order =
        read(
            Sample.spoiled(
                    Sample.ORDER,
                    "REF*CT*FW-2026-17~\n",
                    "REF*CT*FW-2026-17~\nREF*CO*4711~\nREF*DP*038~\nPER*BD*JANE~\nITD*01*3~\n")
                .replace("SE*19*", "SE*23*"));

    assertThat(order.reference(DocRef.Kind.CONTRACT)).contains("FW-2026-17");
    assertThat(order.reference(DocRef.Kind.BUYER_REFERENCE)).contains("4711");
    assertThat(order.lines()).hasSize(3);
  }

  @Test
  void purpose_and_kind_of_order_are_told_apart() {
    var order = read(Sample.spoiled(Sample.ORDER, "BEG*00*SA", "BEG*05*RO"));

    assertThat(order.purpose()).isEqualTo(DocumentPurpose.REPLACE);
    assertThat(order.type()).isEqualTo(OrderDocument.Type.EMERGENCY);
  }

  @Test
  void a_code_of_ten_digits_is_padded_only_where_its_hyphens_say() {
    var order = read(Sample.spoiled(Sample.ORDER, "N4*99999010101", "N4*99999-101-01"));

    assertThat(order.lines().get(0).item().ndc11()).contains("99999010101");
  }

  private static OrderDocument read(String text) {
    var interchange = Sample.read(text);
    assertThat(interchange.faults()).isEmpty();
    return Sample.understood(
        new PurchaseOrder850Reader().read(Sample.message(interchange), interchange, Sample.SELLER));
  }
}
