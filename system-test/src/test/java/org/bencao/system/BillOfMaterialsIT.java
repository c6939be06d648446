package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of what is shipped says all that is shipped, and under which licence. */
class BillOfMaterialsIT {

  private static final Path ROOT =
      Path.of(System.getProperty("bencao.target")).resolve("../..").normalize();
  private static final String LIST = "bencao-bom.json";

  /** Licences that go with Apache 2.0 in one archive; MPL 2.0 of jars that nobody changed. */
  private static final Pattern ALLOWED =
      Pattern.compile(
          "Apache-2\\.0|MIT|MIT-0|BSD-[23]-Clause|ISC|EPL-[12]\\.0|EDL-1\\.0|Unicode-3\\.0|ICU"
              + "|Bouncy-?Castle.*|Bouncy Castle Licence|CC0-1\\.0|MPL-2\\.0|Public Domain");

  @Test
  @DisplayName("every library in the archive stands in the list with its hash")
  void complete() throws IOException, GeneralSecurityException {
    var shipped = new TreeMap<String, String>();
    try (var ear = Files.newInputStream(Path.of(System.getProperty("bencao.ear")))) {
      libraries(new ZipInputStream(ear), shipped);
    }
    var listed = new TreeSet<String>();
    for (var component : components().values()) {
      Answer.all(component.path("hashes"))
          .filter(hash -> hash.path("alg").asText().equals("SHA-256"))
          .forEach(hash -> listed.add(hash.path("content").asText()));
    }

    assertThat(shipped).hasSizeGreaterThan(20);
    shipped.forEach((library, hash) -> assertThat(listed).as(library).contains(hash));
    System.out.println(shipped.size() + " libraries are shipped");
  }

  @Test
  @DisplayName("every library is under a licence that may be shipped under ours")
  void licences() throws IOException {
    var refused = new TreeMap<String, Set<String>>();
    components()
        .forEach(
            (name, component) -> {
              var licences = new TreeSet<String>();
              component
                  .path("licenses")
                  .forEach(
                      one -> {
                        var licence = one.path("license");
                        var id = licence.path("id").asText(licence.path("name").asText());
                        licences.add(id.isEmpty() ? one.path("expression").asText() : id);
                      });
              if (licences.stream().noneMatch(one -> ALLOWED.matcher(one).matches())) {
                refused.put(name, licences);
              }
            });

    assertThat(refused).isEmpty();
  }

  /** By group, name and version. */
  private static Map<String, JsonNode> components() throws IOException {
    var all = new TreeMap<String, JsonNode>();
    for (var module : new String[] {"ear", "web"}) {
      var list = new JsonMapper().readTree(ROOT.resolve(module + "/target/" + LIST).toFile());
      for (var component : list.path("components")) {
        if (!component.path("group").asText().equals("org.bencao")) {
          all.put(component.path("purl").asText(), component);
        }
      }
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  private static void libraries(ZipInputStream archive, Map<String, String> found)
      throws IOException, GeneralSecurityException {
    for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      var name = entry.getName();
      if (name.endsWith(".war")) {
        var inner = new ByteArrayInputStream(archive.readAllBytes());
        libraries(new ZipInputStream(inner), found);
      } else if (name.endsWith(".jar") && !name.contains("bencao")) {
        var hash = MessageDigest.getInstance("SHA-256").digest(archive.readAllBytes());
        found.put(name, HexFormat.of().formatHex(hash));
      }
    }
  }
}
