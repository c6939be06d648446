package org.bencao.integration.format.x12;

/** A message that was changed, with the number of segments that are there. */
final class Counted {

  private Counted() {}

  static String of(String text) {
    var message = text.substring(text.indexOf("ST*"), text.indexOf("\nSE*"));
    return text.replaceFirst("\nSE\\*[0-9]+", "\nSE*" + (message.split("~").length + 1));
  }
}
