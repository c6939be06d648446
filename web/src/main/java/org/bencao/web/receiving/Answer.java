package org.bencao.web.receiving;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;

/**
 * Why an act did nothing; the page that follows tells it once.
 *
 * @param word the first reason in two or three words
 * @param typed what is too long for an address and stays in the form
 */
public record Answer(String word, List<Why> whys, String typed) implements Serializable {

  private static final String KEY = "bencao-receiving";
  private static final Answer NOTHING = new Answer("", List.of(), "");

  public Answer {
    whys = new ArrayList<>(whys);
  }

  public static Answer refused(List<Finding> findings, Wording words) {
    return new Answer(
        StopWords.of(findings.get(0).reason(), words),
        findings.stream().map(finding -> words.why(finding, "")).toList(),
        "");
  }

  /** With what was typed. */
  Answer typing(String text) {
    return new Answer(word, whys, text);
  }

  public static Answer take(HttpServletRequest request) {
    var session = Optional.ofNullable(request.getSession(false));
    var answer = session.map(known -> known.getAttribute(KEY)).map(Answer.class::cast);
    answer.ifPresent(told -> session.get().removeAttribute(KEY));
    return answer.orElse(NOTHING);
  }

  public void keep(HttpServletRequest request) {
    request.getSession().setAttribute(KEY, this);
  }

  public boolean isGiven() {
    return !whys.isEmpty();
  }
}
