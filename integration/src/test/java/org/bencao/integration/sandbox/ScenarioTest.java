package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sandbox scenarios (doc:6)")
class ScenarioTest {

  @Test
  void anItemOfTheScriptBookNamesItsScenarioAndForm() {
    assertThat(Scenario.ofItem("SBX-02")).contains(new Scenario(2, 1));
    assertThat(Scenario.ofItem("SBX-18-2")).contains(new Scenario(18, 2));
    assertThat(Scenario.ofItem("K2040017")).isEmpty();
  }

  @Test
  void aQuantityFromNineThousandOnNamesThem() {
    assertThat(Scenario.ofQuantity(new BigDecimal("9005"))).contains(new Scenario(5, 1));
    assertThat(Scenario.ofQuantity(new BigDecimal("9110.000"))).contains(new Scenario(10, 2));
    assertThat(Scenario.ofQuantity(new BigDecimal("12"))).isEmpty();
    assertThat(Scenario.ofQuantity(new BigDecimal("9000"))).isEmpty();
  }

  @Test
  void whatIsNotPlayedYetIsAcceptedInFull() {
    assertThat(Scenario.ofItem("SBX-22")).contains(Scenario.ACCEPT);
    assertThat(Scenario.ofItem("SBX-36")).contains(Scenario.ACCEPT);
    assertThat(Scenario.ofQuantity(new BigDecimal("9205"))).contains(Scenario.ACCEPT);
    assertThat(Scenario.ofQuantity(new BigDecimal("9128"))).contains(Scenario.ACCEPT);
  }

  @ParameterizedTest
  @CsvSource({"9003, 3, 1", "9131, 31, 2", "9231, 31, 3", "9129, 29, 2", "9235, 35, 3"})
  void aQuantityNamesTheFormToo(BigDecimal quantity, int number, int form) {
    assertThat(Scenario.ofQuantity(quantity)).contains(new Scenario(number, form));
  }

  @Test
  void someTakeTheWholeOrderAndSomeTheirLine() {
    assertThat(Scenario.PLAYED.stream().filter(Scenario::takesWholeOrder).map(Scenario::number))
        .containsOnly(14, 15, 16, 17, 18, 19, 20, 21, 32, 33, 34, 37, 38, 39, 40);
  }

  @Test
  void everyPlayedScenarioHasItsNameInTheDemonstration() throws Exception {
    try (var in = getClass().getResourceAsStream("/demo/sandbox.csv")) {
      var rows =
          SandboxCatalogue.rows(
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));

      assertThat(rows)
          .extracting(row -> row.get(0))
          .doesNotHaveDuplicates()
          .containsAll(Scenario.PLAYED.stream().map(played -> "SBX-" + played.code()).toList());
      assertThat(rows).allMatch(row -> row.size() == 3 && !row.contains(""));
    }
  }

  @Test
  void everyCodeOfTheBookLeadsBackToItsScenario() {
    assertThat(Scenario.PLAYED)
        .allSatisfy(played -> assertThat(Scenario.ofCode(played.code())).contains(played));
  }
}
