package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is remembered is good for one version")
class ReferenceMemoryTest {

  private final ReferenceMemory<Long, String> memory =
      new ReferenceMemory<>(ReferenceKind.COMPANIES, 10);

  @Test
  void anotherVersionHasToBeRead() {
    memory.put(1L, 4, Optional.of("old"));

    assertThat(memory.at(1L, 4)).contains("old");
    assertThat(memory.at(1L, 5)).isNull();
    assertThat(memory.at(2L, 4)).isNull();
  }

  @Test
  void whatIsNotThereIsKnownNotToBe() {
    memory.put(1L, 4, Optional.empty());

    assertThat(memory.at(1L, 4)).isEmpty();
  }

  @Test
  void whoReadBeforeTheChangeAndIsLateSpoilsNothing() {
    memory.put(1L, 5, Optional.of("new"));
    memory.put(1L, 4, Optional.of("old"));

    assertThat(memory.at(1L, 5)).isNull();
  }
}
