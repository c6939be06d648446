package org.bencao.system;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens a page of the matrix, or sends its form, as a browser would. */
final class Knock {

  private static final String HOME = "same-origin";

  private Knock() {}

  static Answer at(Door door, Session who) {
    var form = door.form().replace("{fresh}", UUID.randomUUID().toString());
    return switch (door.method()) {
      case "GET" -> who.get(door.path());
      case "PUT" -> who.call("PUT", door.path(), HOME, Map.of("X-Bencao", "1"), form);
      default ->
          form.contains("@") ? withFile(door.path(), form, who) : who.post(door.path(), form);
    };
  }

  /** The page to which an answer leads, if it leads to one of ours. */
  static Optional<Answer> next(Answer answer, Session who) {
    return answer
        .header("Location")
        .map(address -> address.replaceFirst("^https?://[^/]+", ""))
        .map(who::get);
  }

  private static Answer withFile(String path, String form, Session who) {
    var fields = new HashMap<String, String>();
    var file = "";
    var content = "";
    for (var part : form.split("&")) {
      var name = part.substring(0, part.indexOf('='));
      var value = part.substring(part.indexOf('=') + 1);
      if (name.startsWith("@")) {
        file = name.substring(1);
        content = value;
      } else {
        fields.put(name, value);
      }
    }
    return who.upload(path, fields, file, "file.csv", content.getBytes(StandardCharsets.UTF_8));
  }
}
