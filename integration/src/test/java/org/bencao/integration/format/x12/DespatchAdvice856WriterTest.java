package org.bencao.integration.format.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.Sscc;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DespatchAdviceDocument.Line;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.LotQuantity;
import org.bencao.document.Package;
import org.junit.jupiter.api.Test;

class DespatchAdvice856WriterTest {

  private static final Sscc PALLET = new Sscc("095219870000004191");
  private static final Sscc CARTON = new Sscc("095219870000004177");
  private static final Quantity TWELVE = Quantity.of(12, "EA");

  @Test
  void a_carton_on_a_pallet_stands_under_it() {
    var text =
        text(
            List.of(new Package(Optional.of(CARTON), Optional.of(PALLET))),
            line(TWELVE, Optional.of("A1"), Optional.of(CARTON)));

    assertThat(text)
        .contains("*0001~\nHL*1**S~\nN1*ST*")
        .contains(
            "HL*3*2*T~\nMAN*GM*00095219870000004191~\nHL*4*3*P~\nMAN*GM*00095219870000004177~")
        .contains("HL*5*4*I~\nLIN*1*")
        .contains("CTT*5*12~");
  }

  @Test
  void without_packages_the_items_stand_under_the_order() {
    var text = text(List.of(), line(TWELVE, Optional.of("A1"), Optional.empty()));

    assertThat(text).contains("*0002~").contains("HL*3*2*I~").contains("CTT*3*12~");
  }

  @Test
  void a_package_that_only_a_lot_names_is_written_as_well() {
    var text = text(List.of(), line(TWELVE, Optional.of("A1"), Optional.of(CARTON)));

    assertThat(text).contains("HL*3*2*P~\nMAN*GM*00095219870000004177~\nHL*4*3*I~");
  }

  @Test
  void a_carton_that_is_empty_is_written_with_the_first_order() {
    var text =
        text(
            List.of(new Package(Optional.of(CARTON), Optional.empty())),
            line(TWELVE, Optional.of("A1"), Optional.empty()));

    assertThat(text).contains("HL*3*2*I~").contains("HL*4*2*P~\nMAN*GM*00095219870000004177~");
  }

  @Test
  void what_x12_cannot_carry_is_refused_and_never_changed() {
    var long11 = new Quantity(new BigDecimal("12345678901"), "EA");

    assertThatThrownBy(() -> text(List.of(), line(long11, Optional.of("A1"), Optional.empty())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("quantity shipped");
    assertThatThrownBy(() -> text(List.of(), line(TWELVE, Optional.of("A~1"), Optional.empty())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lot");
    assertThatThrownBy(() -> text(List.of(new Package(Optional.of(CARTON), Optional.empty()))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("packages");
  }

  private static Line line(Quantity quantity, Optional<String> lot, Optional<Sscc> sscc) {
    return new Line(
        "PO-1",
        Optional.of("1"),
        SampleParts.amoxicillin(Optional.empty()),
        quantity,
        Optional.empty(),
        List.of(new LotQuantity(lot, Optional.empty(), quantity, sscc)));
  }

  private static String text(List<Package> packages, Line... lines) {
    var advice =
        new DespatchAdviceDocument(
            Optional.empty(),
            "DA-1",
            DocumentPurpose.ORIGINAL,
            Instant.parse("2026-11-24T09:30:00Z"),
            Optional.empty(),
            Optional.empty(),
            List.of(SampleParts.buyer(), SampleParts.shipTo()),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            packages,
            List.of(lines));
    var bytes =
        new DespatchAdvice856Writer()
            .write(advice, Sample.SELLER, Sample.control(1, "2026-11-24T09:30:00Z"));
    assertThat(Sample.read(bytes).faults()).isEmpty();
    return new String(bytes, StandardCharsets.US_ASCII);
  }
}
