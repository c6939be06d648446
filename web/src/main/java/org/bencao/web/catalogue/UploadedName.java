package org.bencao.web.catalogue;

import java.util.Optional;

/** The name under which a browser sent a file, without the folders that some add to it. */
public record UploadedName(String text) {

  /** As long as an import keeps it. */
  public static final int LONGEST = 200;

  public static UploadedName of(String sent) {
    var whole = Optional.ofNullable(sent).orElse("");
    var last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    var plain = last.replaceAll("\\p{Cntrl}", "").strip();
    return new UploadedName(plain.isEmpty() ? "–" : end(plain));
  }

  /** The end tells the kind of file. */
  private static String end(String name) {
    int from = Math.max(0, name.length() - LONGEST);
    boolean splits = from > 0 && Character.isLowSurrogate(name.charAt(from));
    return name.substring(splits ? from + 1 : from);
  }
}
