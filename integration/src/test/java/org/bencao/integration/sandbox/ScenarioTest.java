package org.bencao.integration.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
    assertThat(Scenario.ofQuantity(new BigDecimal("9205"))).contains(Scenario.ACCEPT);
  }

  @Test
  void everyCodeOfTheBookLeadsBackToItsScenario() {
    assertThat(Scenario.PLAYED)
        .allSatisfy(played -> assertThat(Scenario.ofCode(played.code())).contains(played));
  }
}
