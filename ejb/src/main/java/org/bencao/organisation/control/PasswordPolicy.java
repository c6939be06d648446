package org.bencao.organisation.control;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bencao.organisation.boundary.ChangePasswordResult;

/**
 * Length instead of composition (ASVS 5.0 6.2): at least twelve characters, not the login, not one
 * of the patterns that everybody tries first.
 */
public final class PasswordPolicy {

  private static final int SHORTEST = 12;
  private static final Set<String> COMMON_STEMS =
      Set.of(
          "password",
          "passwort",
          "qwerty",
          "qwertyuiop",
          "asdfghjkl",
          "letmein",
          "welcome",
          "administrator",
          "admin",
          "bencao",
          "iloveyou",
          "monkey",
          "dragon",
          "football",
          "abc",
          "changeme",
          "secret",
          "woaini",
          "zxcvbnm",
          "pharmacy",
          "hospital");

  private PasswordPolicy() {}

  /** Why the password will not do. */
  public static Optional<ChangePasswordResult> refusal(String password, String login) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(ChangePasswordResult.TOO_SHORT);
    }
    var folded = password.toLowerCase(Locale.ROOT);
    var stem = folded.replaceAll("[^\\p{L}]", "");
    boolean fewCharacters = folded.chars().distinct().count() < 5;
    boolean onlyDigits = folded.chars().allMatch(Character::isDigit);
    if (fewCharacters
        || onlyDigits
        || folded.contains(login)
        || login.contains("@") && folded.contains(login.substring(0, login.indexOf('@')))
        || COMMON_STEMS.stream().anyMatch(common -> stem.replace(common, "").isEmpty())) {
      return Optional.of(ChangePasswordResult.TOO_COMMON);
    }
    return Optional.empty();
  }
}
