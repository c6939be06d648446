package org.bencao.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** People follow every link that they find, and look at what became of the attackers' texts. */
final class Tour {

  private final Portal portal;
  private final List<String> starts;

  /** Who sees which address of each page; one on which the texts show, where there is one. */
  private final Map<String, String> pages = new TreeMap<>();

  private final Set<String> shown = new TreeSet<>();
  private final List<String> harm = new ArrayList<>();
  private int looked;
  private int tables;

  Tour(Portal portal, List<String> starts) {
    this.portal = portal;
    this.starts = starts;
  }

  void walk(List<String> people) {
    for (var login : people) {
      for (var answer : new Crawl(portal.session(login), starts).walk()) {
        harm.addAll(harm(answer));
        looked++;
        tables += isTable(answer) ? 1 : 0;
        keep(answer, login);
      }
    }
    System.out.printf(
        "%d answers, %d of them tables, of %d pages; the texts show on %d: %s%n",
        looked, tables, pages.size(), shown.size(), shown);
  }

  /** What a text does beside being read. */
  static List<String> harm(Answer answer) {
    var harm = new ArrayList<>(new Rendered(answer).harm());
    if (answer.status() >= 500) {
      harm.add(answer.toString());
    }
    if (isTable(answer)) {
      Sheets.computed(answer).forEach(cell -> harm.add(answer.response().uri() + ": " + cell));
    }
    return harm;
  }

  private static boolean isTable(Answer answer) {
    var path = answer.response().uri().getPath();
    return answer.status() == 200 && path.matches(".*\\.(csv|xlsx)|.*/export");
  }

  private void keep(Answer answer, String login) {
    var rendered = new Rendered(answer);
    if (rendered.isPage() && answer.status() == 200) {
      var page = Crawl.page(Crawl.address(answer));
      boolean first = rendered.showsSomething() && shown.add(page);
      if (first || !pages.containsKey(page)) {
        pages.put(page, login + " " + Crawl.address(answer));
      }
    }
  }

  List<String> harm() {
    return harm;
  }

  /** Pages that show something of what attackers typed. */
  Set<String> shown() {
    return shown;
  }

  /** The paths of all pages that somebody saw. */
  Set<String> visited() {
    var visited = new TreeSet<String>();
    pages.keySet().forEach(page -> visited.add(page.replaceFirst("\\?.*", "")));
    return visited;
  }

  /** For each page: who sees it, a blank, and its address. */
  List<String> views() {
    return List.copyOf(pages.values());
  }
}
