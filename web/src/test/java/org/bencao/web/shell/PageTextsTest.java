package org.bencao.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts of the pages")
class PageTextsTest {

  /** Values that are the same word in both languages on purpose. */
  private static final Pattern SAME_ON_PURPOSE = Pattern.compile("[\\p{Punct}\\d\\s·–→]*");

  private static final Pattern KEY = Pattern.compile("[a-z-]+(\\.[A-Za-z0-9-]+)+\\.?");

  private final PageTexts english = PageTexts.in(Locale.ENGLISH);
  private final PageTexts chinese = PageTexts.in(Locale.SIMPLIFIED_CHINESE);

  @Test
  void haveEachKeyInBothLanguages() {
    assertThat(chinese.keys()).isEqualTo(english.keys());
  }

  @Test
  void differBetweenTheLanguages() {
    var equal =
        english.keys().stream()
            .filter(key -> raw(english, key).equals(raw(chinese, key)))
            .filter(key -> !SAME_ON_PURPOSE.matcher(raw(english, key)).matches())
            .toList();

    assertThat(equal).isEmpty();
  }

  @Test
  void areEachUsedByAPageOrAClass() throws IOException {
    var sources = sources();

    var unused =
        english.keys().stream()
            .filter(key -> !isUsed(key, sources))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unused).isEmpty();
  }

  @Test
  void existForEachKeyThatAPageNames() throws IOException {
    var named = Pattern.compile("#\\{text(?:\\['([^']+)'\\]|\\.of\\('([^']+)')");
    var unknown = new TreeSet<String>();
    for (var page : PagesTest.pages()) {
      var match = named.matcher(Files.readString(page));
      while (match.find()) {
        var key = match.group(1) != null ? match.group(1) : match.group(2);
        if (!key.endsWith(".") && !english.has(key)) {
          unknown.add(page.getFileName() + ": " + key);
        }
      }
    }

    assertThat(unknown).isEmpty();
  }

  @Test
  void fillNamedArguments() {
    var words = english.get("shell.sign-in.SLOWED", Map.of("seconds", 2));

    assertThat(words).contains("2 seconds");
  }

  @Test
  void failOnAnUnknownKey() {
    assertThatThrownBy(() -> english.get("shell.no-such-key", Map.of()))
        .isInstanceOf(MissingResourceException.class);
  }

  /** Named whole, or by the part before the word that a state or a code adds. */
  private static boolean isUsed(String key, List<String> sources) {
    var prefix = key.substring(0, key.lastIndexOf('.') + 1);
    return sources.contains(key) || sources.contains(prefix);
  }

  private static List<String> sources() throws IOException {
    try (var files = Files.walk(Path.of("src/main"))) {
      var all =
          files
              .filter(file -> file.toString().matches(".*\\.(java|xhtml|js)"))
              .map(PageTextsTest::read)
              .collect(Collectors.joining("\n"));
      return KEY.matcher(all).results().map(match -> match.group()).distinct().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String raw(PageTexts texts, String key) {
    return texts.pattern(key);
  }
}
