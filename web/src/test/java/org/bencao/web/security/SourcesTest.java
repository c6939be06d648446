package org.bencao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sources of the portal hold nowhere, and where the few exceptions stand. */
class SourcesTest {

  /**
   * @param allowed files in which it is what it should be
   * @param planted a line that would break the rule
   */
  private record Rule(String name, String glob, String forbidden, String allowed, String planted) {

    @Override
    public String toString() {
      return name;
    }

    private Pattern pattern() {
      return Pattern.compile(forbidden);
    }
  }

  private static final String JAVA = ".java";
  private static final String SCRIPT = ".js";
  private static final String NOWHERE = "-";

  static Stream<Rule> rules() {
    return Stream.of(
        rule(
            "a command of the system",
            JAVA,
            "Runtime\\.getRuntime\\(\\)\\.exec|ProcessBuilder",
            "new ProcessBuilder(name)"),
        rule(
            "a script or a template that is computed",
            JAVA,
            "ScriptEngine|ExpressionFactory|createValueExpression|GroovyShell|velocity|freemarker",
            "manager.getScriptEngine()"),
        rule(
            "a directory or a name service of others",
            JAVA,
            "InitialDirContext|LdapContext|DirContext|InitialContext\\(",
            "new InitialDirContext(env)"),
        rule(
            "XPath, XSLT or XQuery",
            JAVA,
            "javax\\.xml\\.(xpath|transform|xquery)",
            "import javax.xml.xpath.XPath;"),
        rule(
            "objects out of bytes",
            JAVA,
            "ObjectInputStream|XMLDecoder|readObject\\(|ObjectMessage|enableDefaultTyping|activateDefaultTyping|@JsonTypeInfo",
            "new ObjectInputStream(in)"),
        new Rule(
            "a cipher of our own, but for the signed heads of the trail, the scans of licences, the AS2 station and the demo",
            JAVA,
            "javax\\.crypto\\.Cipher|Cipher\\.getInstance|KeyPairGenerator|Signature\\.getInstance",
            "SigningKeys\\.java|PublicKeys\\.java|ScanVault\\.java|As2Identity\\.java|DemoAuthority\\.java",
            "Cipher.getInstance(\"AES/ECB/PKCS5Padding\")"),
        new Rule(
            "an old hash",
            JAVA,
            "\"(MD2|MD5|SHA-?1)\"|DigestUtils|HmacSHA1|HmacMD5",
            "Totp\\.java",
            "MessageDigest.getInstance(\"MD5\")"),
        new Rule(
            "numbers that can be guessed",
            JAVA,
            "java\\.util\\.Random\\b|Math\\.random|ThreadLocalRandom|RandomStringUtils",
            "TimeOrderedIdentifiers\\.java|sandbox/.*",
            "import java.util.Random;"),
        rule(
            "mail",
            JAVA,
            "jakarta\\.mail|javax\\.mail|Transport\\.send",
            "import jakarta.mail.Session;"),
        rule(
            "a cache that others share",
            JAVA,
            "memcached|spymemcached|Jedis|RedisClient",
            "import net.spy.memcached.MemcachedClient;"),
        new Rule(
            "pictures, documents or pages made by others' programs, but for the names on scans",
            JAVA,
            "latex|wkhtml|ImageMagick|javax\\.imageio|batik",
            "Picture\\.java|Watermark\\.java",
            "import org.latex.Engine;"),
        rule(
            "a socket for pages",
            JAVA,
            "jakarta\\.websocket|@ServerEndpoint|f:websocket|o:socket",
            "@ServerEndpoint(\"/live\")"),
        rule(
            "answers for other sites",
            JAVA,
            "Access-Control-Allow|[\"?&]callback=",
            "setHeader(\"Access-Control-Allow-Origin\", origin)"),
        rule(
            "objects of the program itself",
            JAVA,
            "sun\\.misc\\.Unsafe|System\\.loadLibrary|\\bnative\\s+\\w+\\s+\\w+\\(",
            "System.loadLibrary(\"x\")"),
        rule(
            "markup made by a script",
            SCRIPT,
            "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|createContextualFragment",
            "box.innerHTML = text"),
        rule(
            "a text run by a script",
            SCRIPT,
            "\\beval\\(|new Function\\(|setTimeout\\(\\s*[\"']",
            "eval(text)"),
        rule(
            "messages between windows",
            SCRIPT,
            "postMessage|onmessage|BroadcastChannel|document\\.domain",
            "window.addEventListener(\"message\", onmessage)"),
        rule(
            "objects that others' names can change",
            SCRIPT,
            "__proto__|\\.prototype\\s*=|Object\\.assign\\(\\s*\\w+\\s*,\\s*JSON|\\[\\s*decodeURIComponent",
            "all.__proto__ = x"),
        rule(
            "cookies in reach of scripts",
            SCRIPT,
            "document\\.cookie",
            "document.cookie = \"a=b\""),
        rule(
            "somebody else's scripts, styles or pictures",
            SCRIPT,
            "https?://(?!www\\.w3\\.org)",
            "load(\"https://cdn.example/x.js\")"));
  }

  private static Rule rule(String name, String glob, String forbidden, String planted) {
    return new Rule(name, glob, forbidden, NOWHERE, planted);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  @DisplayName("security: the sources hold no")
  void holdsNone(Rule rule) {
    var found = new ArrayList<String>();
    var sources = sources(rule.glob());
    for (var source : sources) {
      boolean excepted = source.toString().matches(".*/(" + rule.allowed() + ")");
      if (!excepted && rule.pattern().matcher(text(source)).find()) {
        found.add(source.toString());
      }
    }

    assertThat(sources).hasSizeGreaterThan(10);
    assertThat(found).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void seesAPlantedOne(Rule rule) {
    assertThat(rule.pattern().matcher(rule.planted()).find()).isTrue();
  }

  /** Of every module that is shipped. */
  private static List<Path> sources(String ending) {
    var found = new ArrayList<Path>();
    for (var module : List.of("ejb", "integration", "web")) {
      try (var files = Files.walk(Path.of("..", module, "src", "main"))) {
        files
            .filter(file -> file.toString().endsWith(ending))
            .filter(file -> !file.toString().contains("/theme/"))
            .forEach(found::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  /** Without comments, which may speak of what is not done. */
  private static String text(Path source) {
    try {
      return Files.readString(source)
          .replaceAll("(?s)/\\*.*?\\*/", "")
          .replaceAll("(?m)^\\s*//.*$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
