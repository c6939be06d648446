package org.bencao.system;

/** The layouts in which a supplier's files can be read. */
final class Layouts {

  private Layouts() {}

  /** The portal's own form of offers. */
  static String offers(Rest desk) {
    return Answer.all(desk.get("/catalogue/imports/layouts").json().path("layouts"))
        .filter(layout -> layout.path("name").asText().equals("Bencao offers"))
        .map(layout -> layout.path("id").asText())
        .findFirst()
        .orElseThrow();
  }
}
