package org.bencao.system;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/** The pages that are in the deployed application. */
final class Archive {

  private Archive() {}

  /** Their paths, without those that only the portal itself includes. */
  static List<String> pages() {
    try (var ear = new ZipInputStream(new FileInputStream(System.getProperty("bencao.ear")))) {
      for (var entry = ear.getNextEntry(); entry != null; entry = ear.getNextEntry()) {
        if (entry.getName().endsWith(".war")) {
          return pagesOf(ear);
        }
      }
      throw new IllegalStateException("no WAR in the EAR");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> pagesOf(InputStream war) throws IOException {
    var pages = new ArrayList<String>();
    var zip = new ZipInputStream(war);
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      var name = entry.getName();
      boolean included = name.startsWith("WEB-INF/") || name.startsWith("resources/");
      if (name.endsWith(".xhtml") && !included) {
        pages.add("/" + name.replace(".xhtml", ""));
      }
    }
    return pages;
  }
}
