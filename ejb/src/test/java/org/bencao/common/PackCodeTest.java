package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PackCodeTest {

  private static final String GTIN = "09521234543213";

  @Test
  @DisplayName("I2: an element string, its brackets and its link name one pack")
  void isOnePack() {
    var wanted = Optional.of(PackCode.of(new Gtin(GTIN), "A-1/2"));

    assertThat(read("01" + GTIN + "17301231" + "10LOT\u001d21A-1/2")).isEqualTo(wanted);
    assertThat(read("(01)" + GTIN + "(21)A-1/2(10)LOT")).isEqualTo(wanted);
    assertThat(read("https://example.org/01/" + GTIN + "/21/A-1%2F2")).isEqualTo(wanted);
    assertThat(wanted.get().serial()).hasValue("A-1/2");
    assertThat(wanted.get().gtin()).hasValue(new Gtin(GTIN));
  }

  @Test
  @DisplayName("I2: a traceability code of 20 digits names a pack, and no item")
  void isAPackOfChina() {
    assertThat(read("81234567890123456789"))
        .hasValueSatisfying(
            code -> {
              assertThat(code.value()).isEqualTo("81234567890123456789");
              assertThat(code.gtin()).isEmpty();
              assertThat(code.serial()).isEmpty();
            });
  }

  @Test
  @DisplayName("TRC-02: what names an item only, or could be read otherwise, names no pack")
  void isNoPack() {
    assertThat(read("9521234543213")).isEmpty();
    assertThat(read("(01)" + GTIN + "(10)LOT")).isEmpty();
    assertThat(read("01" + GTIN + "10ABC21XYZ17301231")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PackCode("hello"))
        .withMessageContaining("hello");
  }

  private static Optional<PackCode> read(String text) {
    return ScannedCode.read(text).flatMap(PackCode::of);
  }
}
