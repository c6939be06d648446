package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An auditor takes the trail away and proves it with the jar that is handed out for that. */
@ExtendWith(Portal.Shared.class)
@DisplayName("P4: the audit trail is verified off-line")
class AuditSystemIT {

  private static Portal portal;
  private static Rest auditor;

  @TempDir Path folder;

  @BeforeAll
  static void audits(Portal shared) {
    portal = shared;
    auditor = portal.program("QN", "auditor");
  }

  @Test
  void theExportOfARunningServerIsSound() throws Exception {
    var export = auditor.get("/audit/trail/export").text();

    assertThat(export).contains("\"act\":\"company-registered\"", "\"act\":\"token-made\"");
    assertThat(verified(export)).startsWith("OK").contains(" 0 faults");
    assertThat(auditor.get("/audit/trail/verification").json().path("sound").asBoolean()).isTrue();
  }

  @Test
  void oneByteThatWasChangedIsNamed() throws Exception {
    var lines = new ArrayList<>(auditor.get("/audit/trail/export").text().lines().toList());
    int line = 0;
    while (!lines.get(line).startsWith("{\"position\":3,")) {
      line++;
    }
    lines.set(line, lines.get(line).replaceFirst("\"actor\":\"S", "\"actor\":\"T"));

    assertThat(verified(String.join("\n", lines) + "\n"))
        .startsWith("FAULTS")
        .contains("position 3: CHANGED");
  }

  @Test
  void theHeadOfYesterdayConfirmsTheTrailOfToday() throws Exception {
    auditor.get("/audit/trail/export");
    var head = auditor.get("/audit/trail").json().path("head");
    portal.session("lin.wei@qingnang.example");

    var export = auditor.get("/audit/trail/export").text();
    var kept = Files.writeString(folder.resolve("head.json"), head.toString() + "\n");

    assertThat(verified(export, "--head", kept.toString())).startsWith("OK");
    var cut = export.lines().filter(line -> !line.contains("\"position\":2,")).toList();
    assertThat(verified(String.join("\n", cut), "--head", kept.toString())).startsWith("FAULTS");
  }

  @Test
  void theAuditorSeesItOnAPage() {
    var session = portal.session("helen.marsh@bencao.example");

    var page = session.get("/audit/trail");
    var saved = session.get("/audit/export?from=2026-01-01");

    assertThat(page.text()).contains("id=\"trail-sealed\"");
    assertThat(saved.text()).startsWith("{\"export\":\"bencao-audit-1\"");
    assertThat(session.get("/audit/export?from=yesterday").status()).isEqualTo(400);
    assertThat(auditor.get("/audit/trail/export?from=yesterday").status()).isEqualTo(400);
  }

  private String verified(String export, String... more) throws IOException, InterruptedException {
    var keys =
        Files.writeString(folder.resolve("keys.pem"), portal.nobody().get("/audit/keys").text());
    var file = Files.writeString(folder.resolve("audit.jsonl"), export);
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        Stream.concat(
            Stream.of(java, "-jar", jar().toString(), "--key", keys.toString(), file.toString()),
            Stream.of(more));
    var process = new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isEqualTo(text.startsWith("OK") ? 0 : 1);
    return text;
  }

  private static Path jar() throws IOException {
    try (var files = Files.list(Path.of("../ejb/target"))) {
      List<Path> found =
          files.filter(file -> file.toString().endsWith("-audit-verifier.jar")).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }
}
