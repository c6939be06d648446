package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The judge is not blind: what is broken by hand is named by its invariant. */
@Tag("fault")
@ExtendWith(KillSystemIT.OnH2.class)
class PlantedBugIT {

  @Test
  @DisplayName("rel:I1 to rel:I12 nothing is named where nothing was planted")
  void nothing(Aftermath aftermath) {
    assertThat(aftermath.copy("sound").faults()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(PlantedBug.class)
  @DisplayName("rel:I1 to rel:I12 a planted bug is named by its invariant:")
  void named(PlantedBug bug, Aftermath aftermath) {
    var copy = aftermath.copy(bug.name());

    bug.plant(copy);

    assertThat(copy.faults()).anyMatch(fault -> fault.contains("[" + bug.invariant() + " "));
  }
}
