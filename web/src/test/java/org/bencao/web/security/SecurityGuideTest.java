package org.bencao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bencao.common.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the guide to security says is what the portal does. */
class SecurityGuideTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern ACCESS = Pattern.compile("(?m)^\\| (/[\\w./-]*) \\| ([^|]+) \\|$");

  private final String guide = read("docs/security/README.md");

  @Test
  @DisplayName("ASVS 8.1.1: the roles of every page")
  void namesTheRolesOfEveryPage() {
    var written = new TreeMap<String, String>();
    ACCESS.matcher(guide).results().forEach(row -> written.put(row.group(1), row.group(2)));

    var real = new TreeMap<String, String>();
    for (var path : PageAccess.paths()) {
      real.put(path, words(PageAccess.of(path).orElseThrow()));
    }
    assertThat(written).isEqualTo(real);
  }

  private static String words(PageAccess access) {
    if (access.isPublic()) {
      return "everybody";
    }
    boolean all = access.roles().size() == Role.values().length;
    return all
        ? "signed in"
        : access.roles().stream().sorted().map(Role::code).collect(Collectors.joining(", "));
  }

  @Test
  @DisplayName("ASVS 7.1.1: how long a session lives")
  void saysHowLongASessionLives() {
    assertThat(guide).contains("It ends after 15 minutes", "after 12 hours at the latest");

    assertThat(read("web/src/main/webapp/WEB-INF/web.xml"))
        .contains("<session-timeout>15</session-timeout>");
    var start = Instant.parse("2026-11-26T08:00:00Z");
    var session = new SignedIn(1, 1, start);
    assertThat(session.isOver(start.plus(Duration.ofHours(12)))).isFalse();
    assertThat(session.isOver(start.plus(Duration.ofHours(12)).plusMillis(1))).isTrue();
  }

  @Test
  @DisplayName("ASVS 2.1.3, 5.1.1, 6.1.1: the numbers of limits are those of the code")
  void saysTheLimits() {
    var numbers =
        Map.ofEntries(
            Map.entry(
                "| lines of an order, of an uploaded list | 5,000 |",
                "ejb/src/main/java/org/bencao/ordering/control/LineTable.java#MOST_LINES = 5000"),
            Map.entry(
                "| a request | 10 MB;",
                "web/src/main/java/org/bencao/web/security/BoundsFilter.java#LARGEST = 10L << 20"),
            Map.entry(
                "catalogues and price lists 256 MB",
                "web/src/main/java/org/bencao/web/catalogue/UploadServlet.java#LARGEST = 256L * 1024 * 1024"),
            Map.entry(
                "a list of order lines 8 MB",
                "web/src/main/java/org/bencao/web/ordering/UploadServlet.java#LARGEST = 8 << 20"),
            Map.entry(
                "a photograph 5 MB",
                "ejb/src/main/java/org/bencao/common/Picture.java#LARGEST = 5 * 1024 * 1024"),
            Map.entry(
                "| an interchange | 16 MB, 500,000 segments, 5,000 documents; of what is larger the first 16 KB",
                "integration/src/main/java/org/bencao/integration/format/x12/InterchangeSize.java#MOST_SEGMENTS = 500_000"),
            Map.entry(
                "| receivers of events | 5 a company |",
                "ejb/src/main/java/org/bencao/exchange/boundary/WebhookService.java#MOST = 5"),
            Map.entry(
                "| life of a token | 730 days |",
                "ejb/src/main/java/org/bencao/organisation/boundary/TokenService.java#LONGEST_DAYS = 730"),
            Map.entry(
                "per account after 3 attempts",
                "ejb/src/main/java/org/bencao/organisation/control/SignInDelays.java#FREE_PER_ACCOUNT = 3"),
            Map.entry(
                "per address after 30",
                "ejb/src/main/java/org/bencao/organisation/control/SignInDelays.java#FREE_PER_ADDRESS = 30"),
            Map.entry(
                "from 1 second doubling to 30",
                "ejb/src/main/java/org/bencao/organisation/entity/SignInDelay.java#LONGEST = Duration.ofSeconds(30)"),
            Map.entry(
                "password of at least 12 characters",
                "ejb/src/main/java/org/bencao/organisation/control/PasswordPolicy.java#SHORTEST = 12"),
            Map.entry(
                "| 256 MB | 512 MB, 2,000 parts, 20 million cells; 64 files |",
                "ejb/src/main/java/org/bencao/catalogue/control/UnpackBudget.java#MOST_BYTES = 512L << 20"),
            Map.entry(
                "| 8 MB | 32 MB, 2,000 parts |",
                "ejb/src/main/java/org/bencao/ordering/control/WorkbookParts.java#MOST_BYTES = 32 << 20"),
            Map.entry(
                "Argon2id, 19 MiB, 2 passes",
                "ejb/src/main/java/org/bencao/organisation/control/PasswordHash.java#MEMORY_KIB = 19 * 1024"));

    numbers.forEach(
        (sentence, place) -> {
          var parts = place.split("#");
          assertThat(guide).contains(sentence);
          assertThat(read(parts[0])).as(place).contains(parts[1] + ";");
        });
  }

  @Test
  @DisplayName("ASVS 6.1.2, 6.2.11: the words of the house are refused")
  void namesTheWordsOfTheHouse() {
    var policy = read("ejb/src/main/java/org/bencao/organisation/control/PasswordPolicy.java");

    for (var word : new String[] {"bencao", "pharmacy", "hospital", "admin", "administrator"}) {
      assertThat(guide).contains(word);
      assertThat(policy).contains('"' + word + '"');
    }
  }

  @Test
  @DisplayName("ASVS 16.1.1, 16.2.3: logs go where the guide says")
  void saysWhereLogsGo() {
    var logging = read("wildfly-config/src/main/cli/60-logging.cli");

    assertThat(guide)
        .contains("`server/log/server.log`", "50 files of 20 MB", "`org.bencao.security`");
    assertThat(logging).contains("path=server.log", "rotate-size=20m", "max-backup-index=50");
    assertThat(logging).doesNotContain("syslog-handler", "socket-handler", "async-handler");
    assertThat(read("wildfly-config/src/main/bin/bencao"))
        .contains("-Duser.timezone=UTC", "umask 077");
  }

  private static String read(String path) {
    try {
      return Files.readString(ROOT.resolve(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
