package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.PackCode;
import org.bencao.common.Quantity;
import org.bencao.document.DocumentItem;
import org.bencao.document.LotQuantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Packs of the sandbox that are named one by one. */
class SerialsTest {

  private static final DocumentItem TOLD =
      DocumentItem.of(new Gtin("09521421002387"), "LK550038", "ATORVASTATIN");
  private static final DocumentItem COUNTED =
      DocumentItem.of(new Gtin("09521421002363"), "LK550036", "PREGABALIN");

  private final SandboxCatalogue catalogue =
      new SandboxCatalogue(List.of(entry("LK550038", true), entry("LK550036", false)));

  @Test
  @DisplayName("each pack of a lot has a serial number of its own, the same ones each time")
  void namesEachPack() {
    var lots = List.of(lot("A", 40), lot("B", 2));
    var longest = "DA-" + "9".repeat(27);

    var named = new Serials(catalogue, longest).name("10", TOLD, lots);

    assertThat(named).extracting(lot -> lot.codes().size()).containsExactly(40, 2);
    assertThat(named.stream().flatMap(lot -> lot.codes().stream()))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.gtin().equals(TOLD.gtin()))
        .allMatch(code -> code.serial().orElseThrow().length() <= 20);
    assertThat(new Serials(catalogue, longest).name("10", TOLD, lots)).isEqualTo(named);
    assertThat(codes(new Serials(catalogue, longest).name("20", TOLD, lots)))
        .doesNotContainAnyElementsOf(codes(named));
    assertThat(codes(new Serials(catalogue, "DA-2").name("10", TOLD, lots)))
        .doesNotContainAnyElementsOf(codes(named));
  }

  @Test
  @DisplayName("what is only counted stays so")
  void countsTheRest() {
    var lots = List.of(lot("A", 3));

    assertThat(new Serials(catalogue, "DA-1").name("10", COUNTED, lots)).isEqualTo(lots);
  }

  private static List<PackCode> codes(List<LotQuantity> lots) {
    return lots.stream().flatMap(lot -> lot.codes().stream()).toList();
  }

  private static LotQuantity lot(String name, int packs) {
    return new LotQuantity(
        Optional.of(name), Optional.empty(), Quantity.of(packs, "XBX"), Optional.empty());
  }

  private static SandboxCatalogue.Entry entry(String item, boolean serialised) {
    return new SandboxCatalogue.Entry(
        item, "09521421002387", item, "XBX", BigDecimal.ONE, BigDecimal.ZERO, serialised);
  }
}
