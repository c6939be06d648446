package org.bencao.integration.format.ubl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.Stream;
import org.bencao.common.Quantity;
import org.bencao.document.ContentHash;
import org.bencao.document.DocRef;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.integration.format.Expected;
import org.bencao.integration.format.x12.Documents;
import org.bencao.integration.format.x12.GeneratedDocuments;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Orders as UBL Order")
class UblOrderTest {

  private static Stream<Party> parties(OrderDocument order) {
    return Stream.concat(Stream.of(order.buyer(), order.seller()), order.billTo().stream());
  }

  private static OrderDocument read(UblInterchange interchange) {
    return Ubl.understood(new UblOrderReader().read(interchange, Ubl.BUYER));
  }

  @Test
  @DisplayName("J1: the golden order obeys Peppol and says what it says in X12 and EDIFACT")
  void reads_the_golden_order() {
    var order = read(Ubl.valid(Ubl.bytes(Ubl.ORDER)));

    assertThat(order.number()).isEqualTo("PO-2026-000417");
    assertThat(order.issuedAt()).isEqualTo(Instant.parse("2026-11-23T08:05:00Z"));
    assertThat(order.requestedDelivery()).contains(LocalDate.of(2026, 11, 25));
    assertThat(order.reference(DocRef.Kind.CONTRACT)).contains("FW-2026-17");
    assertThat(order.currency()).isEqualTo("EUR");
    assertThat(order.buyer().id(PartyId.Scheme.GLN)).contains("9521321000018");
    assertThat(order.buyer().name()).contains("Lindenhof Pharmacy Ltd");
    assertThat(order.seller().id(PartyId.Scheme.GLN)).contains("9521987000018");
    assertThat(order.shipTo().id(PartyId.Scheme.GLN)).contains("9521321000025");
    assertThat(order.lines()).hasSize(3);
    var first = order.lines().get(0);
    assertThat(first.item().gtin().orElseThrow().value()).isEqualTo("00399999101011");
    assertThat(first.item().ndc11()).contains("99999010101");
    assertThat(first.item().buyerItem()).contains("AMX500-100");
    assertThat(first.item().sellerItem()).contains("HM-100231");
    assertThat(first.item().name()).contains("Amoxicillin 500 mg capsules, 100");
    assertThat(first.quantity()).isEqualTo(Quantity.of(12, "EA"));
    assertThat(first.unitPrice().orElseThrow().amount()).isEqualByComparingTo("6.85");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025.11", "2026.5"})
  @DisplayName("P13: an order that was written obeys Peppol and is read back as it was")
  void is_read_back(String version) {
    var documents = new GeneratedDocuments(21, ZoneId.of("UTC"));
    int written = 0;
    while (written < 100) {
      var order = documents.order();
      if (order.purpose() != DocumentPurpose.ORIGINAL
          || UblCodes.ORDER_TYPE.code(order.type()).isEmpty()
          || !parties(order).allMatch(party -> party.address().isPresent())) {
        assertThatThrownBy(() -> new UblOrderWriter().write(order, Ubl.BUYER, Ubl.control(1)))
            .isInstanceOf(IllegalArgumentException.class);
        continue;
      }
      written++;

      var bytes = new UblOrderWriter().write(order, Ubl.agreement(version), Ubl.control(written));

      var interchange = Ubl.valid(bytes);
      var document = interchange.document().orElseThrow();
      assertThat(PeppolRules.broken(document, UblType.ORDER, version)).isEmpty();
      var read = read(interchange);
      var shown = new String(bytes, StandardCharsets.UTF_8);
      assertThat(Documents.withoutEnvelope(read)).as(shown).isEqualTo(order);
      assertThat(ContentHash.of(read)).isEqualTo(ContentHash.of(order));
      assertThat(interchange.header().orElseThrow().reference()).isEqualTo("" + written);
    }
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}, wanted {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<cbc:ID>PO-2026-000417    | <cbc:ID>PO-2026-000417-000000-9 | ID | ORDER_NUMBER",
        "<cbc:IssueDate>2026-11-23 | <cbc:IssueDate>2026-13-23 | IssueDate | DATE",
        "<cbc:IssueTime>08:05:00   | <cbc:IssueTime>08:65:00   | IssueTime | TIME",
        "TypeCode>220<             | TypeCode>999<             | OrderTypeCode | CODE",
        "unitCode=\"EA\">12<       | unitCode=\"EA\">1x<       | OrderLine[1]/LineItem/Quantity | QUANTITY",
        "unitCode=\"EA\">12<       | unitCode=\"EA\">0<        | OrderLine[1]/LineItem/Quantity | QUANTITY",
        "unitCode=\"EA\">12<       | unitCode=\"QQ\">12<       | OrderLine[1]/LineItem/Quantity | UNIT",
        "unitCode=\"EA\">12<       | unitCode=\"XBX\">12<      | OrderLine[1]/LineItem/Price/BaseQuantity | UNIT",
        "EUR\">6.85<               | EUR\">-6.85<              | OrderLine[1]/LineItem/Price/PriceAmount | PRICE",
        "EUR\">6.85<               | USD\">6.85<               | OrderLine[1]/LineItem/Price/PriceAmount | CURRENCY",
        "<cbc:ID>1</cbc:ID>        | <cbc:ID>1f0e5d4c-8b7a-4c3d-9e2f-1a0b9c8d7e6f</cbc:ID> | OrderLine[1]/LineItem/ID | LENGTH",
        "<cbc:ID>HM-100231          | <cbc:ID>HM-100231-HM-100231-HM-100231-HM-100231-HM-100231-HM-100231-HM | OrderLine[1]/LineItem/Item/SellersItemIdentification/ID | LENGTH",
        "<cbc:ID schemeID=\"0088\">9521321000025 | <cbc:ID>9521321000025 | Delivery/DeliveryLocation | GLN",
        "<cbc:ID schemeID=\"0088\">9521321000025 | <cbc:ID schemeID=\"0192\">952132100 | Delivery/DeliveryLocation | GLN",
        "<cac:TaxTotal>             | <cac:Delivery><cac:DeliveryLocation/></cac:Delivery><cac:TaxTotal> | Delivery[2] | FEWER_REPEATS",
        "<cac:TaxTotal>             | <cac:AllowanceCharge/><cac:TaxTotal> | AllowanceCharge | ELEMENT_ABSENT",
        "<cac:Price>                | <cac:AllowanceCharge/><cac:Price> | OrderLine[1]/LineItem/AllowanceCharge | ELEMENT_ABSENT",
        "<cac:Price>                | <cac:Delivery><cac:DeliveryLocation/></cac:Delivery><cac:Price> | OrderLine[1]/LineItem/Delivery/DeliveryLocation | ELEMENT_ABSENT",
        "<cbc:ID>2</cbc:ID>        | <cbc:ID>1</cbc:ID>        | OrderLine[2]/LineItem/ID | UNIQUE",
        "00399999101011            | 00399999101012            | OrderLine[1]/LineItem/Item/StandardItemIdentification/ID | GTIN",
        "99999010101               | 9999901010                | OrderLine[1]/LineItem/Item/AdditionalItemProperty/Value | NDC",
      })
  @DisplayName("J2: what cannot be understood is named by its path and its line")
  void names_what_cannot_be_understood(String found, String by, String path, Expected wanted) {
    var text = Ubl.text(Ubl.ORDER);
    var spoiled = text.replaceFirst(java.util.regex.Pattern.quote(found), by);
    assertThat(spoiled).isNotEqualTo(text);

    var faults = new UblOrderReader().read(Ubl.read(spoiled), Ubl.BUYER).misunderstood();

    assertThat(faults)
        .anySatisfy(
            fault -> {
              assertThat(fault.path()).isEqualTo(path);
              assertThat(fault.expected()).isEqualTo(wanted);
              var line = spoiled.split("\n")[fault.line() - 1];
              assertThat(line)
                  .contains(path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\[.*", ""));
            });
  }

  @Test
  @DisplayName("J2: a thousand damaged orders are refused or read, and nothing escapes")
  void survives_damage() {
    var random = new Random(5);
    var whole = Ubl.bytes(Ubl.ORDER);
    int refused = 0;
    for (int at = 0; at < 1000; at++) {
      var bytes = whole.clone();
      for (int hit = 0; hit <= random.nextInt(3); hit++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      var interchange = Ubl.read(bytes);
      boolean good =
          interchange.faults().isEmpty()
              && new UblOrderReader().read(interchange, Ubl.BUYER).misunderstood().isEmpty();
      refused += good ? 0 : 1;
    }
    assertThat(refused).isBetween(100, 990);
  }

  @Test
  @DisplayName("Without a place to go to it goes where the buyer is")
  void goes_to_the_buyer() {
    var text = Ubl.text(Ubl.ORDER);
    int from = text.indexOf("<cac:Delivery>");
    var nowhere =
        text.substring(0, from)
            + text.substring(text.indexOf("</cac:Delivery>") + "</cac:Delivery>".length());

    var order = read(Ubl.valid(nowhere.getBytes(StandardCharsets.UTF_8)));

    assertThat(order.shipTo().id(PartyId.Scheme.GLN)).contains("9521321000018");
    assertThat(order.requestedDelivery()).isEmpty();
  }

  @Test
  @DisplayName("An offset of the time is obeyed, a price of ten is a tenth of it")
  void obeys_offset_and_base() {
    var text =
        Ubl.text(Ubl.ORDER)
            .replace("<cbc:IssueTime>08:05:00", "<cbc:IssueTime>08:05:00+02:00")
            .replaceFirst(
                "<cbc:BaseQuantity unitCode=\"EA\">1<", "<cbc:BaseQuantity unitCode=\"EA\">10<");

    var order = read(Ubl.read(text));

    assertThat(order.issuedAt()).isEqualTo(Instant.parse("2026-11-23T06:05:00Z"));
    assertThat(order.lines().get(0).unitPrice().orElseThrow().amount())
        .isEqualByComparingTo("0.685");
  }
}
