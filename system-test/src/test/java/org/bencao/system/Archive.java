package org.bencao.system;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** What is in the deployed application. */
final class Archive {

  private static final String OWN_CLASSES = "WEB-INF/lib/bencao-web-";
  private static final String DOOR = "org/bencao/web/security/PageAccess.class";

  /** What the door's class names besides the addresses: where things lie that are no page. */
  private static final String FOLDER = "/.+/";

  /** Takes something from an entry of an archive. */
  @FunctionalInterface
  private interface Reader {
    List<String> read(String name, InputStream content) throws IOException;
  }

  private Archive() {}

  /** The paths of its pages, without those that only the portal itself includes. */
  static List<String> pages() {
    return ofWar((name, content) -> page(name));
  }

  private static List<String> page(String name) {
    boolean included = name.startsWith("WEB-INF/") || name.startsWith("resources/");
    return name.endsWith(".xhtml") && !included
        ? List.of("/" + name.replace(".xhtml", ""))
        : List.of();
  }

  /** All addresses that the door lets browsers through to, as its compiled class names them. */
  static List<String> addresses() {
    return ofWar(
            (name, jar) ->
                name.startsWith(OWN_CLASSES) ? entries(jar, Archive::textsOfDoor) : List.of())
        .stream()
        .filter(text -> text.startsWith("/") && !text.matches(FOLDER))
        .toList();
  }

  private static List<String> textsOfDoor(String name, InputStream content) throws IOException {
    return name.equals(DOOR) ? ClassTexts.of(content) : List.of();
  }

  private static List<String> ofWar(Reader reader) {
    try (var ear = new FileInputStream(System.getProperty("bencao.ear"))) {
      return entries(ear, (name, war) -> name.endsWith(".war") ? entries(war, reader) : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> entries(InputStream archive, Reader reader) throws IOException {
    var found = new ArrayList<String>();
    var zip = new ZipInputStream(archive);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      found.addAll(reader.read(entry.getName(), zip));
    }
    return found;
  }
}
