package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bencao.common.PackCode;
import org.bencao.common.Quantity;
import org.bencao.common.Sscc;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DespatchAdviceDocument.Carrier;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Package;
import org.bencao.integration.format.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DespatchAdvice856ReaderTest {

  private static final Sscc PALLET = new Sscc("095219870000004191");
  private static final Sscc CARTON = new Sscc("095219870000004177");
  private static final Sscc OTHER = new Sscc("095219870000004184");

  private static final String ITEM =
      "LIN*1*UK*00399999101011~SN1*1*12*EA~REF*LT*A1~DTM*036*20280930~";
  private static final String OTHER_ITEM =
      "LIN*2*UK*00399999205603~SN1*2*6*EA~REF*LT*M1~DTM*036*20280531~";

  @ParameterizedTest(name = "{0} -> {1}: AK3 {2} at {3} {4}, AK4 {5} {6} {7}")
  @CsvSource(
      delimiter = '|',
      value = {
        // found | by | AK304 | AK302 | AK301 | AK401 | AK402 | AK403
        "DTM*036*20280831~      | DTM*036*20281332~       | 8 | 37 | DTM | 2 | 373 | 8",
        "DTM*036*20280831~      | DTM*036*20281300~       | 8 | 37 | DTM | 2 | 373 | 8",
        "DTM*017*20261125~      | DTM*017*20261100~       | 8 |  8 | DTM | 2 | 373 | 8",
        "SN1*1*12*EA**12*EA~    | SN1*1*X2*EA**12*EA~     | 8 | 23 | SN1 | 2 | 382 | 6",
        "SN1*1*12*EA**12*EA~    | SN1*1*12***12*EA~       | 8 | 23 | SN1 | 3 | 355 | 1",
        "SN1*1*12*EA**12*EA~    | SN1*1*12*EA**12~        | 8 | 23 | SN1 | 6 | 355 | 2",
        "BSN*00*DA-2026-5531*   | BSN*00**                | 8 |  2 | BSN | 2 | 396 | 1",
        "BSN*00*DA-2026-5531*   | BSN*77*DA-2026-5531*    | 8 |  2 | BSN | 1 | 353 | 7",
        "*20261124*0930*0001~   | *20261124*2530*0001~    | 8 |  2 | BSN | 4 | 337 | 9",
        "HL*3*2*P~              | HL*3*2*PACK~            | 8 | 19 | HL  | 3 | 735 | 5",
        "MAN*GM*00095219870000004177~ | MAN*GM~           | 8 | 20 | MAN | 2 | 87  | 1",
        "TD1*CTN25*2**          | TD1*CTN25*X**           | 8 |  4 | TD1 | 2 | 80  | 6",
        "PRF*PO-2026-000417***20261123~ | BIG*20261123*1~ | 2 | 16 | BIG |   |     |",
      })
  void a_fault_planted_in_a_ship_notice_gives_its_code_and_its_place(
      String found,
      String by,
      String segmentCode,
      int position,
      String tag,
      Integer element,
      String reference,
      String elementCode) {
    var interchange = Sample.read(Sample.spoiled(Sample.DESPATCH, found, by));

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
        "HL*5*2*P~                | HL*5*9*P~                | HL  | 2 | LEVEL",
        "HL*5*2*P~                | HL*5*8*P~                | HL  | 2 | LEVEL",
        "HL*5*2*P~                | HL*5*5*P~                | HL  | 2 | LEVEL",
        "HL*5*2*P~                | HL*5*1*P~                | HL  | 2 | LEVEL",
        "HL*5*2*P~                | HL*5*4*P~                | HL  | 2 | LEVEL",
        "HL*8*5*I~                | HL*8*1*I~                | HL  | 2 | LEVEL",
        "HL*8*5*I~                | HL*8*7*I~                | HL  | 2 | LEVEL",
        "HL*8*5*I~                | HL*8**I~                 | HL  | 2 | LEVEL",
        "HL*2*1*O~                | HL*2**O~                 | HL  | 2 | LEVEL",
        "HL*8*5*I~                | HL*7*5*I~                | HL  | 1 | UNIQUE",
        "HL*8*5*I~                | HL*8*5*F~                | HL  | 3 | CODE",
        "MAN*GM*00095219870000004177 | MAN*GM*00095219870000004178 | MAN | 2 | SSCC",
        "MAN*GM*00095219870000004177 | MAN*GM*9521987000000417     | MAN | 2 | SSCC",
        "SN1*1*12*EA**12*EA~      | SN1*1*12*QQ**12*EA~      | SN1 | 3 | UNIT",
        "SN1*3*4*EA**4*EA~        | SN1*3*4*EA**4*QQ~        | SN1 | 6 | UNIT",
        "UK*00399999101011        | UK*00399999101012        | LIN | 5 | GTIN",
        "LIN*3*N4*99998004410*UK*00399998044104*VN*| LIN*3*ZQ*1*ZQ*1*ZQ* | LIN | 3 | ITEM",
        "REF*LT*AMX26A7~          | REF*LT*123456789012345678901~ | REF | 2 | LOT",
        "CTT*8*22~                | CTT*7*22~                | CTT | 1 | RIGHT_COUNT",
        "CTT*8*22~                | CTT*8*23~                | CTT | 2 | RIGHT_COUNT",
        "N1*BY*LINDENHOF PHARMACY LTD*UL*9521321000018~ | N1*BY*L*UL*9521321000019~ | N1 | 4 | GLN",
      })
  void what_passes_the_syntax_and_cannot_be_understood_is_named(
      String found, String by, String segment, int element, Expected wanted) {
    var interchange = Sample.read(Sample.spoiled(Sample.DESPATCH, found, by));
    assertThat(interchange.faults()).isEmpty();

    var reading =
        new DespatchAdvice856Reader().read(Sample.message(interchange), interchange, Sample.BUYER);

    var faults = Sample.misunderstood(reading);
    Faults.assertOnly(faults, segment, element, wanted);
  }

  @Test
  void items_without_a_package_lie_bare() {
    var advice = read("HL*1**S~" + order(2, 1, "PO-1") + "HL*3*2*I~" + ITEM);

    assertThat(advice.packages()).isEmpty();
    assertThat(advice.lines()).hasSize(1);
    assertThat(advice.lines().get(0).lots().get(0).sscc()).isEmpty();
    assertThat(advice.packageCount()).isEmpty();
  }

  @Test
  void packs_are_named_by_serial_numbers_of_a_gtin_or_by_traceability_codes() {
    var advice =
        read(
            "HL*1**S~"
                + order(2, 1, "PO-1")
                + "HL*3*2*I~"
                + ITEM.replace(
                    "DTM",
                    "REF*SE*A-1~REF*SE*12345678901234567890~REF*SE*81234567890123456789~DTM"));

    assertThat(advice.lines().get(0).lots().get(0).codes())
        .extracting(PackCode::value)
        .containsExactly(
            "(01)00399999101011(21)A-1",
            "(01)00399999101011(21)12345678901234567890",
            "81234567890123456789");
  }

  @Test
  void a_serial_number_without_a_gtin_names_no_pack_and_is_no_fault() {
    var advice =
        read(
            "HL*1**S~"
                + order(2, 1, "PO-1")
                + "HL*3*2*I~LIN*1*VP*K2040153~SN1*1*12*EA~REF*SE*A-1~REF*LT*A1~");

    assertThat(advice.lines()).hasSize(1);
    assertThat(advice.lines().get(0).lots().get(0).codes()).isEmpty();
  }

  @Test
  void a_package_on_a_pallet_knows_its_pallet() {
    var advice =
        read(
            "HL*1**S~"
                + order(2, 1, "PO-1")
                + packed(3, 2, "T", PALLET)
                + packed(4, 3, "P", CARTON)
                + "HL*5*4*I~"
                + ITEM
                + packed(6, 3, "P", OTHER)
                + "HL*7*6*I~"
                + OTHER_ITEM);

    assertThat(advice.packages())
        .containsExactly(
            new Package(Optional.of(CARTON), Optional.of(PALLET)),
            new Package(Optional.of(OTHER), Optional.of(PALLET)));
    assertThat(advice.lines().get(1).lots().get(0).sscc()).contains(OTHER);
  }

  @Test
  void a_pallet_that_bears_items_is_a_package_itself() {
    var advice =
        read(
            "HL*1**S~"
                + order(2, 1, "PO-1")
                + packed(3, 2, "T", PALLET)
                + "HL*4*3*I~"
                + ITEM
                + packed(5, 3, "P", CARTON)
                + "HL*6*5*I~"
                + OTHER_ITEM);

    assertThat(advice.packages())
        .containsExactly(
            new Package(Optional.of(PALLET), Optional.empty()),
            new Package(Optional.of(CARTON), Optional.of(PALLET)));
    assertThat(advice.lines().get(0).lots().get(0).sscc()).contains(PALLET);
  }

  @Test
  void an_sscc_may_come_with_or_without_its_application_identifier() {
    var advice =
        read(
            "HL*1**S~"
                + order(2, 1, "PO-1")
                + "HL*3*2*P~MAN*CP*1Z999~MAN*GM*"
                + CARTON.value()
                + "~HL*4*3*I~"
                + ITEM);

    assertThat(advice.lines().get(0).lots().get(0).sscc()).contains(CARTON);
  }

  @Test
  void of_several_numbers_on_one_level_nobody_can_tell_which_holds_the_item() {
    var advice =
        read(
            "HL*1**S~MAN*GM*00"
                + CARTON.value()
                + "~MAN*GM*00"
                + OTHER.value()
                + "~"
                + order(2, 1, "PO-1")
                + "HL*3*2*I~"
                + ITEM);

    assertThat(advice.packages())
        .extracting(one -> one.sscc().orElseThrow())
        .containsExactly(CARTON, OTHER);
    assertThat(advice.lines().get(0).lots().get(0).sscc()).isEmpty();
  }

  @Test
  void one_shipment_may_hold_several_orders_and_one_carton_goods_of_two() {
    var advice =
        read(
            "HL*1**S~"
                + order(2, 1, "PO-1")
                + packed(3, 2, "P", CARTON)
                + "HL*4*3*I~"
                + ITEM
                + order(5, 1, "PO-2")
                + packed(6, 5, "P", CARTON)
                + "HL*7*6*I~"
                + ITEM);

    assertThat(advice.orderNumbers()).containsExactly("PO-1", "PO-2");
    assertThat(advice.lines()).hasSize(2);
    assertThat(advice.packages()).hasSize(1);
  }

  @Test
  void levels_of_one_line_become_one_line_and_another_item_stays_another() {
    var advice =
        read(
            "HL*1**S~"
                + order(2, 1, "PO-1")
                + "HL*3*2*I~"
                + ITEM
                + "HL*4*2*I~"
                + ITEM.replace("*12*", "*3*").replace("A1", "A2").replace("20280930", "20280900")
                + "HL*5*2*I~"
                + ITEM.replace("00399999101011", "00399999205603")
                + "HL*6*2*I~"
                + ITEM.replace("*12*EA", "*1*CA"));

    assertThat(advice.lines()).hasSize(3);
    var first = advice.lines().get(0);
    assertThat(first.shipped()).isEqualTo(Quantity.of(15, "EA"));
    assertThat(first.lots()).extracting(lot -> lot.lot().orElse("")).containsExactly("A1", "A2");
    assertThat(advice.lines().get(2).shipped()).isEqualTo(Quantity.of(1, "XCS"));
  }

  @Test
  void an_expiry_without_a_day_is_the_last_day_of_its_month() {
    var advice =
        read("HL*1**S~" + order(2, 1, "PO-1") + "HL*3*2*I~" + ITEM.replace("20280930", "20280200"));

    assertThat(advice.lines().get(0).lots().get(0).expiry()).contains(LocalDate.of(2028, 2, 29));
  }

  @Test
  void the_lot_may_be_a_pair_of_the_item() {
    var advice =
        read(
            "HL*1**S~"
                + order(2, 1, "PO-1")
                + "HL*3*2*I~LIN*1*UK*00399999101011*LT*B77~SN1*1*12*EA~");

    assertThat(advice.lines().get(0).lots().get(0).lot()).contains("B77");
    assertThat(advice.lines().get(0).lots().get(0).expiry()).isEmpty();
  }

  @Test
  void a_quantity_in_two_lots_at_once_is_not_understood() {
    var faults =
        refused(
            "HL*1**S~" + order(2, 1, "PO-1") + "HL*3*2*I~" + ITEM.replace("A1~", "A1~REF*LT*A2~"));

    assertThat(faults).extracting(X12Fault::expected).containsExactly(Expected.LOT);
    assertThat(faults.get(0).badValue()).contains("A2");
  }

  @Test
  void every_reason_is_given_at_once() {
    var faults =
        refused("HL*1**S~HL*2*1*O~HL*3*2*I~SN1*1*12*EA~HL*4*2*I~LIN*1*UK*00399999101011~HL*5**S~");

    assertThat(faults)
        .extracting(fault -> fault.segmentTag() + " " + fault.positionInMessage())
        .containsExactly("HL 9", "PRF 5", "LIN 6", "SN1 9");
  }

  @Test
  void without_a_shipment_nothing_is_above_the_orders() {
    var faults = refused("HL*1**O~PRF*PO-1~HL*2*1*I~" + ITEM);

    assertThat(faults)
        .extracting(X12Fault::segmentTag, X12Fault::expected)
        .containsExactly(tuple("HL", Expected.LEVEL), tuple("HL", Expected.LEVEL));
  }

  @Test
  void the_shipment_says_how_it_travels() {
    var advice =
        read(
            "HL*1**S~TD1*PLT94*1~TD1*CTN*7~TD5*O*2*DPDI**DPD EXPRESS~REF*CN*1Z1~REF*CN*1Z2~"
                + "REF*BM*B1~N1*CA*DPD~REF*CN*OF THE PARTY~"
                + order(2, 1, "PO-1")
                + "HL*3*2*I~"
                + ITEM);

    assertThat(advice.packageCount()).contains(7);
    assertThat(advice.carrier())
        .contains(new Carrier(Optional.of("DPDI"), Optional.of("DPD EXPRESS")));
    assertThat(advice.trackingNumbers()).containsExactly("1Z1", "1Z2");
    assertThat(advice.billOfLading()).contains("B1");
    assertThat(advice.parties()).hasSize(1);
  }

  @Test
  void the_time_is_the_partner_s_and_may_have_seconds() {
    var text = Sample.spoiled(Sample.DESPATCH, "*20261124*0930*0001~", "*20261124*093015*0001~");
    var interchange = Sample.read(text);
    var shanghai =
        X12Agreement.of(
            "ZZ", "9521321000018", "ZZ", "9521987000018", true, ZoneId.of("Asia/Shanghai"));

    var advice =
        Sample.understood(
            new DespatchAdvice856Reader().read(Sample.message(interchange), interchange, shanghai));

    assertThat(advice.issuedAt()).isEqualTo(Instant.parse("2026-11-24T01:30:15Z"));
  }

  @Test
  void a_ship_notice_may_take_one_back_or_stand_in_its_place() {
    assertThat(purpose("01")).isEqualTo(DocumentPurpose.CANCEL);
    assertThat(purpose("05")).isEqualTo(DocumentPurpose.REPLACE);
  }

  private static DocumentPurpose purpose(String code) {
    var interchange = Sample.read(Sample.spoiled(Sample.DESPATCH, "BSN*00*", "BSN*" + code + "*"));
    return Sample.understood(
            new DespatchAdvice856Reader()
                .read(Sample.message(interchange), interchange, Sample.BUYER))
        .purpose();
  }

  private static String order(int level, int above, String number) {
    return "HL*" + level + "*" + above + "*O~PRF*" + number + "~";
  }

  private static String packed(int level, int above, String kind, Sscc sscc) {
    return "HL*" + level + "*" + above + "*" + kind + "~MAN*GM*00" + sscc.value() + "~";
  }

  private static DespatchAdviceDocument read(String levels) {
    return Sample.understood(reading(levels));
  }

  private static List<X12Fault> refused(String levels) {
    return Sample.misunderstood(reading(levels));
  }

  private static X12Reading<DespatchAdviceDocument> reading(String levels) {
    var interchange =
        Sample.read(Sample.composed("SH", "856", "BSN*00*DA-1*20261124*0930*0001~" + levels));
    assertThat(interchange.faults()).isEmpty();
    return new DespatchAdvice856Reader()
        .read(Sample.message(interchange), interchange, Sample.BUYER);
  }
}
