package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Another authority's directory comes in through the portal, and the server is killed meanwhile.
 */
@Tag("corpora")
class ImportSystemIT {

  private static final int OFFSET = 30 + Integer.getInteger("bencao.port-offset", 100);
  private static final int ROWS = Integer.getInteger("bencao.import.rows", 12_000);
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final String PLATFORM = "gao.lan@bencao.example";
  private static final Pattern LAYOUT = Pattern.compile("<option value=\"(\\w+)\"[^>]*>FDA");

  private Session session;

  @Test
  @DisplayName(
      "B7 rel:F1 a kill in the middle loses and doubles no row, and the file again is nothing")
  void survivesAKill() throws Exception {
    var settings = Settings.demo("it-import-" + System.currentTimeMillis(), OFFSET);
    var table = directory();
    long rows = table.lines().count() - 1;
    try (var portal = Portal.start(settings)) {
      session = portal.session(PLATFORM);
      var page = upload(table);
      reached(page, "REVIEW");
      long fresh = number(page, "new");
      long refused = number(page, "refused");
      assertThat(fresh + refused).isEqualTo(rows);

      approve(page);
      Until.holds("some of it is live", PATIENCE, () -> number(page, "applied") > 0);
      portal.server().kill();
      portal.server().start();
      session = portal.session(PLATFORM);
      reached(page, "DONE");
      assertThat(number(page, "applied")).isEqualTo(fresh);

      var again = upload(table);
      reached(again, "DONE");
      assertThat(number(again, "same")).isEqualTo(fresh);
      assertThat(number(again, "refused")).isEqualTo(refused);
      portal.server().stop();
      var database = Database.h2(settings);
      assertThat(
              database.rows(
                  "select count(*) from catalogue_item where code like 'N00%'",
                  row -> row.getLong(1)))
          .containsExactly(fresh);
      System.out.printf("import: %d rows, %d new, %d refused, one kill%n", rows, fresh, refused);
    }
  }

  /** The first rows of the directory, as its agency publishes them. */
  private static String directory() throws IOException {
    var file = Path.of(System.getenv("BENCAO_SHARED"), "catalogue", "fda_ndc_packages_2015.csv.gz");
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().limit(ROWS + 1L).collect(Collectors.joining("\n", "", "\n"));
    }
  }

  private String upload(String table) {
    var form = LAYOUT.matcher(session.get("/catalogue/imports").text());
    assertThat(form.find()).as("the layout of the FDA").isTrue();
    var boundary = "----bencao";
    var body =
        part(boundary, "layout", "", form.group(1))
            + part(boundary, "file", "; filename=\"ndc.csv\"", table)
            + "--"
            + boundary
            + "--\r\n";
    var type = Map.of("Content-Type", "multipart/form-data; boundary=" + boundary);
    var answer = session.call("POST", "/catalogue/upload", "same-origin", type, body);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    var location = answer.header("Location").orElseThrow();
    assertThat(location).contains("/catalogue/import?id=");
    return location.substring(location.indexOf("/catalogue/import?id="));
  }

  private static String part(String boundary, String name, String more, String value) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(boundary, name, more, value);
  }

  private void approve(String page) {
    var id = page.substring(page.indexOf('=') + 1);
    var form = Map.of("Content-Type", "application/x-www-form-urlencoded");
    var body = "id=" + id + "&act=approve";
    var answer = session.call("POST", "/catalogue/import-act", "same-origin", form, body);
    assertThat(answer.status()).isBetween(300, 303);
  }

  private void reached(String page, String state) {
    Until.holds(state, PATIENCE, () -> attribute(page, "state").equals(state));
  }

  private long number(String page, String name) {
    return Long.parseLong(attribute(page, name));
  }

  /** What the page says of the import in the attributes of its region. */
  private String attribute(String page, String name) {
    var text = session.get(page).text();
    var found = Pattern.compile("data-" + name + "=\"([^\"]*)\"").matcher(text);
    assertThat(found.find()).as("data-" + name + " in " + text).isTrue();
    return found.group(1);
  }
}
