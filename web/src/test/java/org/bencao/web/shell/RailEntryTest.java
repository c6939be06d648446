package org.bencao.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The side rail")
class RailEntryTest {

  @ParameterizedTest
  @EnumSource(
      names = {"BUYER", "ACCOUNTS", "RECEIVER", "EDI_ADMINISTRATOR", "PLATFORM_ADMINISTRATOR"})
  @DisplayName("R: begins with the work queue for everybody")
  void beginsWithTheWorkQueue(Role role) {
    assertThat(RailEntry.of(person(role)).get(0).path()).isEqualTo("/work");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"BUYER", "ACCOUNTS", "RECEIVER", "EDI_ADMINISTRATOR", "PLATFORM_ADMINISTRATOR"})
  void leadsToAPageOfTheRoleWhereNothingWaits(Role role) {
    assertThat(RailEntry.first(person(role)).path()).isNotEqualTo("/work");
  }

  @Test
  @DisplayName("K1: a supplier begins at the desk")
  void leadsASupplierToTheDesk() {
    assertThat(RailEntry.first(person(Role.SUPPLIER_DESK)).path()).isEqualTo("/ordering/desk");
    assertThat(RailEntry.of(person(Role.BUYER)))
        .extracting(RailEntry::path)
        .doesNotContain("/ordering/desk");
  }

  private static Caller person(Role role) {
    return new Caller(
        Caller.Kind.PERSON, 1, "Lin Wei", 2, Set.of(new Caller.Grant(2, Optional.empty(), role)));
  }
}
