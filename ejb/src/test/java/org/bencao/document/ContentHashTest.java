package org.bencao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  private static final Envelope ENVELOPE =
      new Envelope(
          "X12",
          "004010",
          "850",
          PartyId.gln("9521321000018"),
          PartyId.gln("9521987000018"),
          "000000417",
          Optional.of("417"),
          "0001",
          true,
          Optional.empty());

  @Test
  void the_same_content_has_the_same_hash_however_it_travelled() {
    assertThat(ContentHash.of(order(Optional.of(ENVELOPE), "12")))
        .isEqualTo(ContentHash.of(order(Optional.empty(), "12.000")))
        .matches("[0-9a-f]{64}");
  }

  @Test
  void another_quantity_is_another_hash() {
    assertThat(ContentHash.of(order(Optional.empty(), "12")))
        .isNotEqualTo(ContentHash.of(order(Optional.empty(), "13")));
  }

  @Test
  void the_text_behind_the_hash_has_its_keys_in_order_and_leaves_out_what_is_absent() {
    var reference = DocRef.of(DocRef.Kind.CONTRACT, "FW-2026-17");

    assertThat(ContentHash.json(reference))
        .isEqualTo("{\"kind\":\"CONTRACT\",\"number\":\"FW-2026-17\"}");
  }

  private static OrderDocument order(Optional<Envelope> envelope, String quantity) {
    var item = DocumentItem.of(new Gtin("00399999101011"), "HM-100231", "Amoxicillin");
    var price = new UnitPrice(new BigDecimal("6.85"), "EUR");
    return new OrderDocument(
        envelope,
        "PO-2026-000417",
        Instant.parse("2026-11-23T08:05:00Z"),
        DocumentPurpose.ORIGINAL,
        OrderDocument.Type.STANDARD,
        "EUR",
        Party.of(Party.Role.BUYER, PartyId.gln("9521321000018"), "Lindenhof"),
        Party.of(Party.Role.SELLER, PartyId.gln("9521987000018"), "Harbour"),
        Party.of(Party.Role.SHIP_TO, PartyId.gln("9521321000025"), "Rathmines"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(
            OrderDocument.Line.of(1, item, new Quantity(new BigDecimal(quantity), "EA"), price)));
  }
}
