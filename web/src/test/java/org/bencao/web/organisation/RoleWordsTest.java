package org.bencao.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.bencao.common.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Roles over REST")
class RoleWordsTest {

  @Test
  void everyRoleForPeopleCanBeGivenAndNoOther() {
    var given =
        Arrays.stream(Role.values()).filter(role -> role.code().matches(RoleWords.FORM)).toList();

    assertThat(given)
        .containsExactlyElementsOf(Arrays.stream(Role.values()).filter(Role::isForPeople).toList());
  }
}
