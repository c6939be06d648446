package org.bencao.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bencao.web.security.PageAccess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every page")
class PagesTest {

  /** The same in every language. */
  private static final Set<String> NAMES = Set.of("Bencao", "· Bencao 本草", "English", "SHA-256");

  private static final Path ROOT = Path.of("src/main/webapp");

  /** What a page with a strict content policy may not hold. */
  private static final List<Pattern> FORBIDDEN =
      List.of(
          Pattern.compile("<f:ajax\\b"),
          Pattern.compile("<h:commandLink\\b"),
          Pattern.compile("\\bescape=\"false\""),
          Pattern.compile("\\sstyle=\""),
          // callbacks of PrimeFaces are no handlers of the browser: it registers them with its
          // nonce
          Pattern.compile("\\son(?!complete|start|success|error)[a-z]+=\""),
          Pattern.compile("<script\\b"),
          Pattern.compile("https?://(?!www\\.w3\\.org|xmlns\\.)"));

  @Test
  void holdsNothingThatTheContentPolicyForbids() throws IOException {
    var found = new ArrayList<String>();
    for (var page : pages()) {
      var markup = Files.readString(page);
      for (var forbidden : FORBIDDEN) {
        if (forbidden.matcher(markup).find()) {
          found.add(page + ": " + forbidden);
        }
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void isOpenedByARoleThatIsNamed() throws IOException {
    var paths = new TreeSet<String>();
    for (var page : pages()) {
      var path = "/" + ROOT.relativize(page).toString().replace(".xhtml", "");
      if (!path.startsWith("/WEB-INF/") && !path.startsWith("/resources/")) {
        paths.add(path);
      }
    }

    assertThat(paths).isNotEmpty().isSubsetOf(PageAccess.paths());
  }

  @Test
  @DisplayName("takes what is sent in each of its fields, even where nothing comes of it")
  void takesWhatIsSent() throws IOException {
    var field =
        Pattern.compile("<[hp]:(?:input|auto|select)\\w+\\b[^>]*\\svalue=\"#\\{(\\w+)\\.(\\w+)}\"");
    var checked = new TreeSet<String>();
    var without = new TreeSet<String>();
    for (var page : pages()) {
      for (var found : field.matcher(Files.readString(page)).results().toList()) {
        var bean = bean(found.group(1));
        if (bean.isPresent()) {
          var setter = "void set" + capital(found.group(2)) + "(";
          var property = found.group(1) + "." + found.group(2);
          checked.add(property);
          if (!Files.readString(bean.get()).contains(setter)) {
            without.add(property);
          }
        }
      }
    }

    assertThat(checked).contains("workPage.item", "padPage.item", "signInPage.login");
    assertThat(without).isEmpty();
  }

  @Test
  @DisplayName("ASVS 6.2.6, 6.2.7, 6.4.2: passwords are masked, may be pasted, and have no hints")
  void masksPasswordsAndLetsThemBePasted() throws IOException {
    var field = Pattern.compile("<h:input(Text|Secret) id=\"(\\w+)\"[^>]*>");
    for (var page : List.of("sign-in.xhtml", "account.xhtml")) {
      var markup = Files.readString(ROOT.resolve(page));
      var fields = field.matcher(markup).results().toList();
      assertThat(fields).hasSizeGreaterThan(3);
      for (var one : fields) {
        boolean secret = Set.of("password", "old", "fresh", "again").contains(one.group(2));
        assertThat(one.group(1)).as(one.group()).isEqualTo(secret ? "Secret" : "Text");
        if (secret) {
          assertThat(one.group()).contains("pt:autocomplete=\"");
        } else {
          // a hint or a question would be another field
          assertThat(one.group(2)).isIn("login", "code", "off");
        }
      }
      assertThat(markup).doesNotContainIgnoringCase("paste").doesNotContain("autocomplete=\"off\"");
    }
  }

  @Test
  @DisplayName("ASVS 7.4.4: every page but the printed order")
  void offerTheSignOut() throws IOException {
    assertThat(Files.readString(ROOT.resolve("WEB-INF/templates/template.xhtml")))
        .contains("/sign-out");
    var without = new ArrayList<String>();
    for (var page : pages()) {
      var path = ROOT.relativize(page).toString();
      boolean part = path.startsWith("WEB-INF/") || path.startsWith("resources/");
      if (!part && !Files.readString(page).contains("/WEB-INF/templates/template.xhtml")) {
        without.add(path);
      }
    }
    assertThat(without).containsExactlyInAnyOrder("sign-in.xhtml", "ordering/print.xhtml");
  }

  @Test
  void holdsNoTextOfItsOwn() throws IOException {
    var text = Pattern.compile(">([^<>#{}]*[A-Za-z]{3,}[^<>#{}]*)<");
    var found = new ArrayList<String>();
    for (var page : pages()) {
      var markup =
          Files.readString(page).replaceAll("(?s)<kbd.*?</kbd>|<ui:remove>.*?</ui:remove>", "");
      text.matcher(markup)
          .results()
          .map(match -> match.group(1).strip())
          .filter(words -> !NAMES.contains(words))
          .forEach(words -> found.add(page.getFileName() + ": " + words));
    }

    assertThat(found).isEmpty();
  }

  /** The source of the bean of that name; none where it is a row of a table. */
  private static Optional<Path> bean(String name) throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      return files.filter(file -> file.endsWith(capital(name) + ".java")).findFirst();
    }
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static List<Path> pages() throws IOException {
    try (var files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }
}
