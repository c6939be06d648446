package org.bencao.catalogue.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.bencao.catalogue.boundary.PackLevel.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Levels of packing and what of one level is in another. */
class PackingTest {

  private final Packing packing = Packing.read("EACH:24 INNER:10 CASE:12", "XBX");

  @Test
  @DisplayName("B5: a case of twelve cartons of ten packs of 24 holds 2,880")
  void multipliesLevels() {
    assertThat(packing.eachesInPack()).isEqualTo(24);
    assertThat(packing.eachesIn(Level.CASE)).contains(new BigDecimal("2880"));
  }

  @Test
  @DisplayName("B5: quantities are converted where they come out even, and else not at all")
  void convertsWithoutRounding() {
    assertThat(packing.convert(new BigDecimal(2), Level.CASE, Level.PACK))
        .contains(new BigDecimal(240));
    assertThat(packing.convert(new BigDecimal(48), Level.EACH, Level.PACK))
        .contains(new BigDecimal(2));
    assertThat(packing.convert(new BigDecimal(25), Level.EACH, Level.PACK)).isEmpty();
    assertThat(Packing.of("XBX").convert(BigDecimal.ONE, Level.CASE, Level.PACK)).isEmpty();
  }

  @Test
  @DisplayName("doc rows 26, 27: a unit of a document names one level, or nothing is converted")
  void convertsUnitsOfDocuments() {
    var cased = Packing.read("EACH:24 CASE:12", "XBX");

    assertThat(packing.packs(new BigDecimal(2), "XCS")).contains(new BigDecimal(240));
    assertThat(cased.packs(new BigDecimal(2), "XCT")).contains(new BigDecimal(24));
    assertThat(packing.packs(new BigDecimal(2), "XCT")).as("inner carton or case").isEmpty();
    assertThat(packing.packs(new BigDecimal(48), "EA")).as("packs or tablets").isEmpty();
    assertThat(packing.packs(new BigDecimal("0.001"), "XCS")).isEmpty();
    assertThat(packing.packs(BigDecimal.ONE, "XPX")).isEmpty();
  }

  @Test
  void refusesWhatIsNoPacking() {
    assertThatThrownBy(() -> Packing.read("EACH:0", "XBX")).hasMessageContaining("EACH:0");
    assertThatThrownBy(() -> Packing.read("PALLET:4", "XBX")).hasMessageContaining("PALLET");
    assertThatThrownBy(() -> Packing.read("CASE:4 CASE:5", "XBX")).hasMessageContaining("twice");
  }
}
