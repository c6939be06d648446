package org.bencao.organisation.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bencao.organisation.boundary.ChangePasswordResult.TOO_COMMON;
import static org.bencao.organisation.boundary.ChangePasswordResult.TOO_SHORT;

import java.util.Arrays;
import java.util.Optional;
import org.bencao.organisation.boundary.ChangePasswordResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  private static final String LOGIN = "lin.wei@qingnang.example";

  @Test
  @DisplayName("ASVS 6.2.1: twelve characters, whatever they take in bytes")
  void asksForTwelveCharacters() {
    assertThat(refusal("river in May")).isEmpty();
    assertThat(refusal("river in Ma")).contains(TOO_SHORT);
    assertThat(refusal("五月安静的小河流过药房门前")).isEmpty();
    assertThat(refusal("\uD83C\uDFE5".repeat(6))).contains(TOO_SHORT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quietriverflows",
        "QUIETRIVERFLOWS",
        "   quiet river   ",
        "тихая река в мае",
        "<script>'\"--;&amp;",
        "quiet\triver\u0000flow",
        "2026-11-26 river"
      })
  @DisplayName("ASVS 6.2.5: no kind of character is asked for, none is forbidden")
  void asksForNoKindOfCharacter(String password) {
    assertThat(refusal(password)).isEmpty();
  }

  @Test
  @DisplayName("ASVS 6.2.9: two hundred characters are no fault")
  void takesLongOnes() {
    assertThat(refusal("quiet river in May ".repeat(4).strip())).isEmpty();
    assertThat(refusal("quiet river in May ".repeat(10) + "1234567890")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bencao123456",
        "BencaoBencao",
        "pharmacy2026",
        "Hospital-2026",
        "administrator",
        "Admin!Admin!Admin!",
        "lin.wei-123456",
        "x-lin.wei@qingnang.example"
      })
  @DisplayName("ASVS 6.2.11: the words of the house and of the person, whatever stands around them")
  void refusesTheWordsOfTheHouse(String password) {
    assertThat(refusal(password)).contains(TOO_COMMON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789012",
        "aaaaaaaaaaaa",
        "abababababab",
        "password12345",
        "Password!2345",
        "qwertyuiop12",
        "iloveyou1234",
        "woaini520131"
      })
  void refusesWhatEverybodyTries(String password) {
    assertThat(refusal(password)).contains(TOO_COMMON);
  }

  @Test
  @DisplayName("ASVS 6.2.10: no answer says that a password is too old")
  void knowsNoAge() {
    assertThat(Arrays.stream(ChangePasswordResult.values()).map(Enum::name))
        .containsExactlyInAnyOrder("CHANGED", "WRONG_OLD", "TOO_SHORT", "TOO_COMMON");
  }

  private static Optional<ChangePasswordResult> refusal(String password) {
    return PasswordPolicy.refusal(password, LOGIN);
  }
}
