package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The import pages in the hands of somebody who brings files. */
final class ImportDesk {

  private static final Duration PATIENCE = Duration.ofMinutes(8);

  private final Portal portal;
  private final String login;
  private Session session;

  ImportDesk(Portal portal, String login) {
    this.portal = portal;
    this.login = login;
    signIn();
  }

  /** After the server was down. */
  void signIn() {
    session = portal.session(login);
  }

  void speak(String language) {
    session.call("PUT", "/settings/language", "same-origin", Map.of("X-Bencao", "1"), language);
  }

  /**
   * @return the address of the import's page
   */
  String upload(String layout, String fileName, byte[] file) {
    var option = Pattern.compile("<option value=\"(\\w+)\"[^>]*>" + Pattern.quote(layout));
    var form = option.matcher(session.get("/catalogue/imports").text());
    assertThat(form.find()).as("layout " + layout).isTrue();
    var answer =
        session.upload("/catalogue/upload", Map.of("layout", form.group(1)), fileName, file);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    var location = answer.header("Location").orElseThrow();
    assertThat(location).contains("/catalogue/import?id=");
    return location.substring(location.indexOf("/catalogue/import?id="));
  }

  void approve(String page) {
    var form = Map.of("Content-Type", "application/x-www-form-urlencoded");
    var body = "id=" + id(page) + "&act=approve";
    var answer = session.call("POST", "/catalogue/import-act", "same-origin", form, body);
    assertThat(answer.status()).isBetween(300, 303);
  }

  /**
   * Approves, and kills the server in the middle. A batch can be seen on the page a moment before
   * it is in the file; once another has followed it, it is there.
   */
  void approveAndKill(String page) {
    approve(page);
    long first = applied(page, 0);
    applied(page, first);
    portal.server().kill();
    var left = lastImport();
    assertThat(left.applied())
        .as("%s of which %d were seen", left, first)
        .isBetween(first, left.all() - 1);
    portal.server().start();
    signIn();
  }

  /** How many rows are live as soon as there are more than these. */
  private long applied(String page, long before) {
    return Until.found(
        "more live than " + before,
        PATIENCE,
        () -> Optional.of(number(page, "applied")).filter(rows -> rows > before));
  }

  private record Left(long applied, long all) {}

  /** Read past the server, which is down. */
  private Left lastImport() {
    return Database.h2(portal.server().settings())
        .rows(
            "select rows_applied, rows_new + rows_changed from catalogue_import order by id desc"
                + " limit 1",
            row -> new Left(row.getLong(1), row.getLong(2)))
        .get(0);
  }

  /** For review, or done when there is nothing to look at. */
  void read(String page) {
    Until.holds("read", PATIENCE, () -> Set.of("REVIEW", "DONE").contains(state(page)));
  }

  void reached(String page, String state) {
    Until.holds(state, PATIENCE, () -> state(page).equals(state));
  }

  private String state(String page) {
    var state = attribute(page, "state");
    assertThat(state).isNotEqualTo("FAILED");
    return state;
  }

  long number(String page, String name) {
    return Long.parseLong(attribute(page, name));
  }

  /** The rows that were refused, with what is said of them. */
  Map<Long, String> refused(String page) {
    var rows = new TreeMap<Long, String>();
    session
        .get("/catalogue/refused.csv?id=" + id(page))
        .text()
        .lines()
        .skip(1)
        .forEach(
            line -> {
              var parts = line.split(",", 2);
              var row = Long.parseLong(parts[0].replace("\"", ""));
              rows.merge(row, parts[1], (one, two) -> one + " | " + two);
            });
    return rows;
  }

  private static String id(String page) {
    return page.substring(page.indexOf('=') + 1);
  }

  /** What the page says of the import in the attributes of its region. */
  private String attribute(String page, String name) {
    var text = session.get(page).text();
    var found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(text);
    assertThat(found.find()).as("data-" + name + " in " + text).isTrue();
    return found.group(1);
  }
}
