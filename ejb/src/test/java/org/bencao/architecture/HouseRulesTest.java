package org.bencao.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.bencao");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.bencao.planted");

  static Stream<Map.Entry<String, ArchRule>> rules() {
    return Map.of(
        "one XML factory", HouseRules.ONE_XML_FACTORY,
        "no foreign technology", HouseRules.NO_FOREIGN_TECHNOLOGY,
        "no clock of its own", HouseRules.NO_CLOCK_OF_ITS_OWN,
        "features stay behind their boundary", HouseRules.FEATURES_STAY_BEHIND_THEIR_BOUNDARY,
        "features look left", HouseRules.FEATURES_LOOK_LEFT,
        "boundaries take a caller", HouseRules.BOUNDARIES_TAKE_A_CALLER,
        "entities have no setters", HouseRules.ENTITIES_HAVE_NO_SETTERS,
        "names say what things are", HouseRules.NAMES_SAY_WHAT_THINGS_ARE)
        .entrySet()
        .stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void holdsInTheHouse(Map.Entry<String, ArchRule> rule) {
    assertThat(HOUSE.size()).isGreaterThan(150);
    rule.getValue().check(HOUSE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void seesThePlantedViolation(Map.Entry<String, ArchRule> rule) {
    assertThatThrownBy(() -> rule.getValue().check(PLANTED)).isInstanceOf(AssertionError.class);
  }
}
