package org.bencao.integration.format.edifact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.integration.format.edifact.Edifact.counted;
import static org.bencao.integration.format.edifact.Edifact.message;
import static org.bencao.integration.format.edifact.Edifact.text;
import static org.bencao.integration.format.edifact.Edifact.understood;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.bencao.common.Quantity;
import org.bencao.document.ContentHash;
import org.bencao.document.DocRef;
import org.bencao.document.OrderDocument;
import org.bencao.document.PartyId;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.x12.Documents;
import org.bencao.integration.format.x12.GeneratedDocuments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Orders as EDIFACT ORDERS")
class OrdersTest {

  private static OrderDocument read(EdifactInterchange interchange) {
    return understood(new OrdersReader().read(message(interchange), interchange, Edifact.BUYER));
  }

  @Test
  @DisplayName("J1: the golden order of D.96A says what it says in X12")
  void reads_the_golden_order() {
    var interchange = Edifact.read(Edifact.bytes(Edifact.ORDER));
    assertThat(interchange.faults()).isEmpty();

    var order = read(interchange);

    assertThat(order.number()).isEqualTo("PO-2026-000417");
    assertThat(order.issuedAt()).isEqualTo(Instant.parse("2026-11-23T08:05:00Z"));
    assertThat(order.requestedDelivery()).contains(LocalDate.of(2026, 11, 25));
    assertThat(order.reference(DocRef.Kind.CONTRACT)).contains("FW-2026-17");
    assertThat(order.currency()).isEqualTo("EUR");
    assertThat(order.buyer().id(PartyId.Scheme.GLN)).contains("9521321000018");
    assertThat(order.seller().id(PartyId.Scheme.GLN)).contains("9521987000018");
    assertThat(order.shipTo().id(PartyId.Scheme.GLN)).contains("9521321000025");
    assertThat(order.lines()).hasSize(3);
    var first = order.lines().get(0);
    assertThat(first.item().gtin().orElseThrow().value()).isEqualTo("00399999101011");
    assertThat(first.item().buyerItem()).contains("AMX500-100");
    assertThat(first.item().sellerItem()).contains("HM-100231");
    assertThat(first.item().name()).contains("AMOXICILLIN 500 MG CAPSULES 100");
    assertThat(first.quantity()).isEqualTo(Quantity.of(12, Quantity.AS_NUMBERED));
    assertThat(first.unitPrice().orElseThrow().amount()).isEqualByComparingTo("6.85");
    assertThat(order.envelope().orElseThrow().interchangeControl()).isEqualTo("00000417");
    assertThat(order.envelope().get().test()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"D96A", "D01B"})
  @DisplayName("P13: an order that was written is read back as it was")
  void is_read_back(String version) {
    var documents = new GeneratedDocuments(96, ZoneId.of("UTC"));
    for (var i = 1; i <= 200; i++) {
      var order = documents.order();

      var bytes =
          new OrdersWriter()
              .write(order, Edifact.agreement(version, Locale.CHINESE), Edifact.control(i));

      var shown = new String(bytes, StandardCharsets.UTF_8);
      var interchange = Edifact.read(bytes);
      assertThat(interchange.faults()).as(shown).isEmpty();
      var read = read(interchange);
      assertThat(Documents.withoutEnvelope(read)).as(shown).isEqualTo(order);
      assertThat(ContentHash.of(read)).isEqualTo(ContentHash.of(order));
    }
  }

  @ParameterizedTest(name = "{0} -> {1}: {2} {3}:{4}, wanted {5}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BGM+220+PO-2026-000417+9' | BGM+220++9'                | BGM | 2 | 1 | ORDER_NUMBER",
        "PO-2026-000417            | PÖ-1                       | BGM | 2 | 1 | ORDER_NUMBER",
        "LIN+2++                   | LIN+é++                    | LIN | 1 | 1 | CHARACTERS",
        "BGM+220+                  | BGM+999+                   | BGM | 1 | 1 | CODE",
        "DTM+137:202611230805:203' | DTM+137:202613230805:203'  | DTM | 1 | 2 | DATE",
        "DTM+137:202611230805:203' | DTM+137:-20261123080:203'  | DTM | 1 | 2 | DATE",
        "DTM+137:202611230805:203' | DTM+137:?+1202611230805:203' | DTM | 1 | 2 | DATE",
        "DTM+137:202611230805:203' | DTM+4:202611230805:203'    | DTM | 0 | 0 | DATE",
        "QTY+21:12'                | QTY+21:1x'                 | QTY | 1 | 2 | QUANTITY",
        "QTY+21:12'                | QTY+21:0'                  | QTY | 1 | 2 | QUANTITY",
        "QTY+21:12'                | QTY+21:12:QQ'              | QTY | 1 | 3 | UNIT",
        "QTY+21:12'                | QTY+113:12'                | QTY | 0 | 0 | QUANTITY",
        "PRI+AAA:6.85'             | PRI+AAA:-6.85'             | PRI | 1 | 2 | PRICE",
        "CUX+2:EUR:9'              | CUX+2'                     | CUX | 0 | 0 | CURRENCY",
        "PRI+AAA:6.85'             | PRI+AAA:6.85'NAD+DP+9521321000018::9' | NAD | 1 | 1 | ELEMENT_ABSENT",
        "PRI+AAA:6.85'             | PRI+AAA:6.85'ALC+A' | ALC | 1 | 1 | ELEMENT_ABSENT",
        "PRI+AAA:6.85'             | PRI+AAA:6.85'LOC+7'QTY+11:6'LOC+7'QTY+11:6' | QTY | 1 | 1 | FEWER_REPEATS",
        "LIN+2++                   | LIN+1++                    | LIN | 1 | 1 | UNIQUE",
        "CNT+2:3'                  | CNT+2:4'                   | CNT | 1 | 2 | RIGHT_COUNT",
        "LIN+1++00399999101011:EN' | LIN+1++00399999101012:EN'  | LIN | 3 | 1 | GTIN",
      })
  @DisplayName("J2: what cannot be understood is named by segment, element and component")
  void names_what_cannot_be_understood(
      String found, String by, String segment, int element, int component, Expected wanted) {
    var spoiled = text(Edifact.ORDER).replace(found.strip(), by.strip());
    assertThat(spoiled).isNotEqualTo(text(Edifact.ORDER));
    var interchange = Edifact.read(counted(spoiled));
    assertThat(interchange.faults()).isEmpty();

    var faults =
        Edifact.misunderstood(
            new OrdersReader().read(message(interchange), interchange, Edifact.BUYER));

    assertThat(faults)
        .anySatisfy(
            fault -> {
              assertThat(fault.segmentTag()).isEqualTo(segment);
              assertThat(fault.place()).isEqualTo(element);
              assertThat(fault.component()).isEqualTo(component);
              assertThat(fault.expected()).isEqualTo(wanted);
            });
  }

  @Test
  @DisplayName("J1: a decimal comma, other service characters and released ones are read")
  void reads_other_marks() {
    var other =
        text(Edifact.ORDER)
            .replace("UNA:+.? '", "UNA:+,? '")
            .replace("6.85", "6,85")
            .replace("AMOXICILLIN 500 MG", "AMOXICILLIN?'S 500?+ MG??");
    var interchange = Edifact.read(other);
    assertThat(interchange.faults()).isEmpty();

    var line = read(interchange).lines().get(0);

    assertThat(line.unitPrice().orElseThrow().amount()).isEqualByComparingTo("6.85");
    assertThat(line.item().name()).contains("AMOXICILLIN'S 500+ MG? CAPSULES 100");
    var marked =
        text(Edifact.ORDER)
            .replaceAll("\\n", "")
            .replace("UNA:+.? '", "")
            .replace(':', '#')
            .replace('+', '|');
    var pipes = Edifact.read("UNA#|.? '" + marked);
    assertThat(pipes.faults()).isEmpty();
    assertThat(read(pipes).lines()).hasSize(3);
  }

  @Test
  @DisplayName("J1: letters are read as UNB says")
  void reads_letters() {
    var chinese =
        text(Edifact.ORDER)
            .replace("UNOC:3", "UNOW:4")
            .replace("261123:0805", "20261123:0805")
            .replace("AMOXICILLIN 500 MG CAPSULES 100", "阿莫西林胶囊");
    var interchange = Edifact.read(chinese.getBytes(StandardCharsets.UTF_8));
    assertThat(interchange.faults()).isEmpty();
    assertThat(read(interchange).lines().get(0).item().name()).contains("阿莫西林胶囊");

    var latin = text(Edifact.ORDER).replace("CAPSULES", "GÉLULES");
    assertThat(read(Edifact.read(latin)).lines().get(0).item().name())
        .contains("AMOXICILLIN 500 MG GÉLULES 100");
  }

  @Test
  @DisplayName("J1: a price may be of many: it is that of one that counts")
  void reads_a_price_of_many() {
    var other = text(Edifact.ORDER).replace("PRI+AAA:6.85'", "PRI+AAA:685::::100'");
    other = other.replace("685::::100", "685:CT:NTP:100");

    assertThat(read(Edifact.read(other)).lines().get(0).unitPrice().orElseThrow().amount())
        .isEqualByComparingTo(new BigDecimal("6.85"));
    var third = text(Edifact.ORDER).replace("PRI+AAA:6.85'", "PRI+AAA:100:CT:NTP:12'");
    assertThat(read(Edifact.read(third)).lines().get(0).unitPrice().orElseThrow().amount())
        .isEqualByComparingTo(new BigDecimal("8.333333"));
    var both =
        Edifact.counted(text(Edifact.ORDER).replace("PRI+AAA:6.85'", "PRI+AAB:9.99'PRI+AAA:6.85'"));
    assertThat(read(Edifact.read(both)).lines().get(0).unitPrice().orElseThrow().amount())
        .isEqualByComparingTo(new BigDecimal("6.85"));
  }
}
