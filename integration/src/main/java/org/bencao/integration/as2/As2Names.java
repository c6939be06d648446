package org.bencao.integration.as2;

/** Names of stations in heads, RFC 4130 section 6.2: quoted where they have blanks in them. */
final class As2Names {

  private As2Names() {}

  static String written(String name) {
    return name.indexOf(' ') < 0 ? name : '"' + name + '"';
  }

  static String read(String text) {
    var stripped = text.strip();
    boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return quoted ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
  }
}
