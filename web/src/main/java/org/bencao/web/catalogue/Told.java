package org.bencao.web.catalogue;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/**
 * What an act on the catalogue came to; the page that follows tells it once.
 *
 * @param tone {@code ok}, {@code warn} or {@code bad}
 * @param words empty when there is nothing to tell
 * @param draft the draft that was changed, if any
 * @param offer the offer whose quantity was refused, if any
 * @param typed that quantity, so that nothing typed is lost
 */
public record Told(String tone, String words, String draft, String offer, String typed)
    implements Serializable {

  public static final Told NOTHING = new Told("", "", "", "", "");

  private static final String KEY = "bencao-told";

  public static Told ok(String words) {
    return new Told("ok", words, "", "", "");
  }

  public static Told bad(String words) {
    return new Told("bad", words, "", "", "");
  }

  public static Told take(HttpServletRequest request) {
    var session = Optional.ofNullable(request.getSession(false));
    var told = session.map(known -> known.getAttribute(KEY)).map(Told.class::cast);
    if (told.isPresent()) {
      session.get().removeAttribute(KEY);
    }
    return told.orElse(NOTHING);
  }

  public void keep(HttpServletRequest request) {
    request.getSession().setAttribute(KEY, this);
  }
}
