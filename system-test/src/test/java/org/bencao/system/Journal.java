package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The documents that crossed the border as a company's program reads them, page by page. */
final class Journal {

  private final Rest reader;

  Journal(Rest reader) {
    this.reader = reader;
  }

  List<JsonNode> all() {
    return of("");
  }

  /** Those whose order, document or control number begins so, newest first. */
  List<JsonNode> of(String number) {
    var found = new ArrayList<JsonNode>();
    var path = "/exchange/messages?view=EVERYTHING&size=200&q=" + number;
    var page = reader.get(path).json();
    page.path("messages").forEach(found::add);
    while (page.hasNonNull("older")) {
      page = reader.get(path + "&older=" + page.path("older").asText()).json();
      page.path("messages").forEach(found::add);
    }
    return found;
  }

  /** The bytes of the interchange of a document. */
  String raw(JsonNode document) {
    return reader.get("/exchange/messages/" + document.path("id").asText() + "/raw").text();
  }
}
