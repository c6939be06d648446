package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Sandbox catalogue (doc:6)")
class SandboxCatalogueTest {

  @Test
  void readsQuotedFieldsWithCommasQuotesAndLineEnds() throws Exception {
    var rows = SandboxCatalogue.rows(new StringReader("a,\"b, \"\"c\"\"\r\nd\",e\r\n1,2,\n"));

    assertThat(rows).containsExactly(List.of("a", "b, \"c\"\r\nd", "e"), List.of("1", "2", ""));
  }

  @Test
  void offersAnotherItemInTheSameUnitAndTheSameOneEachTime() {
    var catalogue =
        new SandboxCatalogue(List.of(entry("A", "XBX"), entry("B", "XBO"), entry("C", "XBX")));

    assertThat(catalogue.substituteFor("A", "XBX", 7)).contains(entry("C", "XBX"));
    assertThat(catalogue.substituteFor("B", "XBO", 7)).isEmpty();
  }

  @Test
  void withoutACatalogueNothingIsUnknown() {
    assertThat(new SandboxCatalogue(List.of()).sells("anything")).isTrue();
    assertThat(new SandboxCatalogue(List.of(entry("A", "XBX"))).sells("B")).isFalse();
  }

  private static SandboxCatalogue.Entry entry(String item, String unit) {
    return new SandboxCatalogue.Entry(
        item, "09521021002015", item, unit, BigDecimal.TEN, BigDecimal.valueOf(9), false);
  }
}
