package org.bencao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostbackFilterTest {

  private static final Path ROOT = Path.of("src/main/webapp");

  @Test
  @DisplayName("the pages without state are those that say so and have a form of Faces")
  void knowsThePagesWithoutState() throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(ROOT)) {
      for (var file : files.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
        var page = "/" + ROOT.relativize(file).toString().replace(".xhtml", "");
        var markup = Files.readString(file);
        boolean transientView =
            markup.contains("/WEB-INF/templates/plain.xhtml")
                || markup.contains("name=\"transientView\" value=\"#{true}\"");
        boolean form = markup.contains("<h:form");
        if (transientView && form && !page.startsWith("/WEB-INF/")) {
          found.add(page);
        }
      }
    }

    assertThat(PostbackFilter.STATELESS).containsExactlyInAnyOrderElementsOf(found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1:2", "-7245352332424:1245353", "7:-1", "-9223372036854775808:0"})
  void takesThePlaceOfAState(String mark) {
    assertThat(PostbackFilter.isMark(mark, "/organisation/people")).isTrue();
    assertThat(PostbackFilter.isMark(mark, "/sign-in")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "stateless", "1", "1:", ":1", "1:2:3", "a:b", "1:2\n", "rO0ABXNy", "H4sIAAAA"})
  void takesNothingElse(String mark) {
    assertThat(PostbackFilter.isMark(mark, "/organisation/people")).isFalse();
  }

  @Test
  void takesTheWordOfAPageWithoutState() {
    assertThat(PostbackFilter.isMark("stateless", "/sign-in")).isTrue();
  }
}
