package org.bencao.system;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Rows that only the portal's pages make: standing orders, requests, pasted lines. */
final class PageSecrets {

  private static final String BUYER = "lin.wei@qingnang.example";
  private static final String DESK = "feng.yi@yunshan.example";
  private static final Pattern STANDING_LINE = Pattern.compile("name=\"left-([0-9A-Z]{13})\"");

  private final Session buyer;
  private final Session desk;
  private final Canaries canaries;
  private final Map<String, String> known;
  private final Map<String, String> rows = new HashMap<>();

  /**
   * Makes them.
   *
   * @param known rows that stand already
   */
  PageSecrets(Sessions sessions, Canaries canaries, Map<String, String> known) {
    this.buyer = sessions.of(BUYER);
    this.desk = sessions.of(DESK);
    this.canaries = canaries;
    this.known = known;
    standing();
    asked();
    special("to-platform", "", "QN", Canaries.OPERATOR);
    pasted();
  }

  Map<String, String> rows() {
    return rows;
  }

  private void standing() {
    var name = canaries.word("standing", "QN");
    var path = "/ordering/standing/change";
    var made = buyer.post(path, "act=create&every=1&day=WEEK-1&name=" + name);
    var id = Created.shownId(made);
    Created.expect(302, buyer.post(path, "act=add&text=100202&quantity=5&total=50&id=" + id));
    var page = buyer.get("/ordering/standing?id=" + id).text();
    rows.put("standing", id);
    rows.put("standingLine", first(STANDING_LINE, page));
  }

  /** Of a seller, which answers. */
  private void asked() {
    rows.put("special", special("to-seller", known.get("deskSeller"), "QN", "YS"));
    var answer = canaries.word("reply", "QN", "YS");
    var form = "act=answer&id=" + rows.get("special") + "&text=" + answer;
    Created.expect(302, desk.post("/ordering/special/change", form));
  }

  private String special(String place, String supplier, String... readers) {
    var name = canaries.word(place, readers);
    var form = "act=ask&quantity=1&name=" + name + "&supplier=" + supplier;
    Created.expect(302, buyer.post("/ordering/special/change", form));
    var id = Pattern.compile(name + ".*?name=\"id\" value=\"([0-9A-Z]{13})\"", Pattern.DOTALL);
    return first(id, buyer.get("/ordering/special").text());
  }

  /** A line that names no item stays on the page where it was pasted. */
  private void pasted() {
    var block = canaries.word("pasted", "QN") + "%095";
    var form = "act=paste&draft=" + known.get("given") + "&block=" + block;
    Created.expect(303, buyer.post("/ordering/upload-act", form));
  }

  private static String first(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    if (!found.find()) {
      throw new AssertionError(pattern + " is not in " + page);
    }
    return found.group(1);
  }
}
