package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The addresses that take forms, as the sources of the portal name them. */
final class Routes {

  private static final Path WEB =
      Path.of(System.getProperty("bencao.target")).resolve("../../web/src/main/java").normalize();
  private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
  private static final Pattern PATH = Pattern.compile("\"(/[^\"]*)\"");

  private Routes() {}

  /** Every servlet that does something when it is posted to. */
  static TreeSet<String> posting() {
    var routes = new TreeSet<String>();
    try (var files = Files.walk(WEB)) {
      for (var file : files.filter(one -> one.toString().endsWith("Servlet.java")).toList()) {
        var source = Files.readString(file);
        var servlet = SERVLET.matcher(source);
        if (source.contains("void doPost(") && servlet.find()) {
          PATH.matcher(servlet.group(1)).results().forEach(path -> routes.add(path.group(1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return routes;
  }
}
