package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.integration.format.x12.SampleParts.amoxicillin;
import static org.bencao.integration.format.x12.SampleParts.buyer;
import static org.bencao.integration.format.x12.SampleParts.diclofenac;
import static org.bencao.integration.format.x12.SampleParts.metformin;
import static org.bencao.integration.format.x12.SampleParts.shipTo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.Sscc;
import org.bencao.document.Address;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DespatchAdviceDocument.Carrier;
import org.bencao.document.DespatchAdviceDocument.Line;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Envelope;
import org.bencao.document.LotQuantity;
import org.bencao.document.Package;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P13: the golden ship notice of X12")
class DespatchAdvice856GoldenTest {

  private static final Sscc FIRST = new Sscc("095219870000004177");
  private static final Sscc SECOND = new Sscc("095219870000004184");

  @Test
  void the_ship_notice_is_read_to_its_canonical_record() {
    var interchange = Sample.read(Sample.bytes(Sample.DESPATCH));

    var advice =
        Sample.understood(
            new DespatchAdvice856Reader()
                .read(Sample.message(interchange), interchange, Sample.BUYER));

    assertThat(advice.envelope().orElseThrow().interchangeControl()).isEqualTo("000090140");
    assertThat(advice).isEqualTo(advice(advice.envelope()));
    assertThat(advice.orderNumbers()).containsExactly("PO-2026-000417");
  }

  @Test
  void the_canonical_ship_notice_is_written_byte_for_byte() {
    var bytes =
        new DespatchAdvice856Writer()
            .write(
                advice(Optional.empty()),
                Sample.SELLER,
                Sample.control(90140, "2026-11-24T09:30:00Z"));

    assertThat(new String(bytes, StandardCharsets.US_ASCII)).isEqualTo(carried());
  }

  /** The golden file without what the canonical record does not carry. */
  private static String carried() {
    return Sample.text(Sample.DESPATCH)
        .replace("TD1*CTN25*2****G*4.2*KG~", "TD1*CTN25*2~")
        .replace("TD5*B*2*UPSN*M~", "TD5*B*2*UPSN~")
        .replace("PRF*PO-2026-000417***20261123~", "PRF*PO-2026-000417~")
        .replace("REF*VN*SO-774120~\n", "")
        .replace("SE*44*", "SE*43*");
  }

  private static DespatchAdviceDocument advice(Optional<Envelope> envelope) {
    return new DespatchAdviceDocument(
        envelope,
        "DA-2026-5531",
        DocumentPurpose.ORIGINAL,
        Instant.parse("2026-11-24T09:30:00Z"),
        Optional.of(LocalDate.of(2026, 11, 24)),
        Optional.of(LocalDate.of(2026, 11, 25)),
        List.of(shipTo(), shipFrom(), buyer()),
        Optional.of(new Carrier(Optional.of("UPSN"), Optional.empty())),
        List.of(),
        Optional.of("BL-55310"),
        Optional.of(2),
        List.of(
            new Package(Optional.of(FIRST), Optional.empty()),
            new Package(Optional.of(SECOND), Optional.empty())),
        List.of(
            line(
                "1",
                amoxicillin(Optional.empty()),
                12,
                12,
                lot("AMX26A7", "2028-09-30", 12, FIRST)),
            line(
                "2",
                metformin(Optional.empty()),
                6,
                10,
                lot("MET26C1", "2028-05-31", 4, SECOND),
                lot("MET26C4", "2028-08-31", 2, SECOND)),
            line(
                "3", diclofenac(Optional.empty()), 4, 4, lot("DCG26B2", "2027-12-31", 4, SECOND))));
  }

  private static Line line(
      String number, DocumentItem item, int shipped, int ordered, LotQuantity... lots) {
    return new Line(
        "PO-2026-000417",
        Optional.of(number),
        item,
        Quantity.of(shipped, "EA"),
        Optional.of(Quantity.of(ordered, "EA")),
        List.of(lots));
  }

  private static LotQuantity lot(String lot, String expiry, int quantity, Sscc sscc) {
    return new LotQuantity(
        Optional.of(lot),
        Optional.of(LocalDate.parse(expiry)),
        Quantity.of(quantity, "EA"),
        Optional.of(sscc));
  }

  private static Party shipFrom() {
    return new Party(
        Party.Role.SHIP_FROM,
        List.of(PartyId.gln("9521987000025")),
        Optional.of("HARBOUR MEDICAL DC NORTH"),
        Optional.of(
            new Address(
                List.of("UNIT 7 PORT ROAD"),
                Optional.of("DUBLIN"),
                Optional.empty(),
                Optional.of("D03A1B2"),
                Optional.of("IE"))));
  }
}
