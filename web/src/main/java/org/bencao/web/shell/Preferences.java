package org.bencao.web.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Language and theme of whoever looks: the session's, once somebody is signed in, before that a
 * cookie's. A value is only ever compared with a closed list, never written out.
 */
public enum Preferences {
  LANGUAGE("language", Set.of("en", "zh")),
  THEME("theme", Set.of("auto", "light", "dark"));

  private static final int ONE_YEAR = 365 * 24 * 60 * 60;

  private final String word;
  private final Set<String> values;

  Preferences(String word, Set<String> values) {
    this.word = word;
    this.values = values;
  }

  /** The preference of that name. */
  public static Optional<Preferences> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  public boolean takes(String value) {
    return values.contains(value);
  }

  /** What was chosen, if anything was. */
  public Optional<String> chosen(HttpServletRequest request) {
    var session = Optional.ofNullable(request.getSession(false));
    return session
        .map(known -> known.getAttribute(key()))
        .map(String.class::cast)
        .or(() -> chosenBeforeSignIn(request));
  }

  /** What the cookie says. */
  public Optional<String> chosenBeforeSignIn(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(key()))
        .map(Cookie::getValue)
        .filter(this::takes)
        .findFirst();
  }

  public void keepInSession(HttpServletRequest request, String value) {
    request.getSession().setAttribute(key(), value);
  }

  public void keepInCookie(HttpServletResponse response, String value) {
    write(response, value, ONE_YEAR);
  }

  /** The account keeps it from now on. */
  public void dropCookie(HttpServletResponse response) {
    write(response, "", 0);
  }

  private void write(HttpServletResponse response, String value, int seconds) {
    var cookie = new Cookie(key(), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(Https.isOn());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    response.addCookie(cookie);
  }

  private String key() {
    return "bencao-" + word;
  }
}
