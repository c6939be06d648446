package org.bencao.organisation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private final PasswordHash passwords = new PasswordHash();

  @Test
  @DisplayName("ASVS 11.4.2: Argon2id with the costs of the guide, each time under another salt")
  void costsWhatTheGuideSays() {
    var one = passwords.hash("a quiet river");
    var other = passwords.hash("a quiet river");

    assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(other);
    assertThat(passwords.isOutdated(one)).isFalse();
    assertThat(passwords.isOutdated(one.replace("m=19456", "m=4096"))).isTrue();
  }

  @Test
  @DisplayName("ASVS 6.2.8: every character counts, as it came")
  void comparesEveryCharacterAsItCame() {
    var password = "A quiet river in May ".repeat(9) + "end";
    var hash = passwords.hash(password);

    assertThat(passwords.matches(password, hash)).isTrue();
    for (var other :
        List.of(
            password.substring(0, password.length() - 1),
            password.substring(0, 72),
            password.toLowerCase(Locale.ROOT),
            password + " ",
            " " + password,
            password + "\u0000",
            password.replace('i', '\u0456'))) {
      assertThat(passwords.matches(other, hash)).as(other).isFalse();
    }
  }
}
