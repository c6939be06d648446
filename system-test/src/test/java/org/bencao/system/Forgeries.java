package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/** A wholesaler's documents, forged with given texts in them and left on its queue. */
final class Forgeries {

  static final List<String> TYPES = List.of("855", "856", "810");

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Siege siege;
  private final Journal journal;

  Forgeries(Siege siege) {
    this.siege = siege;
    this.journal = new Journal(siege.portal().program("KH", "edi-administrator"));
  }

  /** What became of each: its type, its state, and the reason where there is one. */
  List<String> send(List<String> texts) {
    var originals = TYPES.stream().map(type -> new Forgery(applied(type))).toList();
    for (int at = 0; at < originals.size(); at++) {
      for (int text = 0; text < texts.size(); text++) {
        int number = at * texts.size() + text;
        siege.send("kh", originals.get(at).with(number, texts.get(text)));
      }
    }
    int sent = TYPES.size() * texts.size();
    Until.holds("the documents are judged", PATIENCE, () -> judged().size() == sent);
    return judged();
  }

  private List<String> judged() {
    return journal.of(Forgery.CONTROLS).stream()
        .filter(document -> !document.path("state").asText().matches("RECEIVED|READ"))
        .map(Forgeries::verdict)
        .toList();
  }

  private static String verdict(JsonNode document) {
    return document.path("documentType").asText()
        + " "
        + document.path("state").asText()
        + " "
        + document.path("reason").asText();
  }

  /** The bytes of a document of that type that was in order. */
  private String applied(String type) {
    return journal.raw(
        Until.found(
            "a " + type,
            PATIENCE,
            () ->
                journal.all().stream()
                    .filter(document -> document.path("documentType").asText().equals(type))
                    .filter(document -> document.path("state").asText().equals("APPLIED"))
                    .findFirst()));
  }
}
