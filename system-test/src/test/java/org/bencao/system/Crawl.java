package org.bencao.system;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Somebody follows the links of the portal, a few addresses of each page. */
final class Crawl {

  private static final int EACH = 6;

  private final Session session;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> visits = new HashMap<>();

  Crawl(Session session, List<String> from) {
    this.session = session;
    open.addAll(from);
  }

  /** Every answer, pages and files alike. */
  List<Answer> walk() {
    var answers = new ArrayList<Answer>();
    while (!open.isEmpty()) {
      var path = open.poll();
      if (seen.add(path) && visits.merge(page(path), 1, Integer::sum) <= EACH) {
        var answer = session.get(path);
        answers.add(answer);
        follow(answer);
      }
    }
    return answers;
  }

  private void follow(Answer answer) {
    var here = "http://" + answer.response().uri().getAuthority();
    answer.header("Location").ifPresent(location -> leads(location, here));
    var rendered = new Rendered(answer);
    if (rendered.isPage()) {
      for (var link : rendered.document().select("a[href]")) {
        leads(link.absUrl("href"), here);
      }
    }
  }

  private void leads(String address, String here) {
    var path = address.startsWith(here) ? address.substring(here.length()) : address;
    if (path.startsWith("/") && !path.startsWith("/jakarta.faces.resource/")) {
      open.add(path.replaceFirst("#.*", "").replace(" ", "%20"));
    }
  }

  /** Path and query of what was asked. */
  static String address(Answer answer) {
    var uri = answer.response().uri();
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }

  /** The path and the names of what is asked of it. */
  static String page(String path) {
    var parts = path.split("\\?", 2);
    if (parts.length == 1) {
      return parts[0];
    }
    var names = new ArrayList<String>();
    for (var parameter : parts[1].split("&")) {
      names.add(URLDecoder.decode(parameter.split("=", 2)[0], StandardCharsets.UTF_8));
    }
    return parts[0] + "?" + String.join("&", names);
  }
}
