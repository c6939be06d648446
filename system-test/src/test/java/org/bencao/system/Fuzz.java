package org.bencao.system;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The body of a call of REST with another text in one of its fields. */
final class Fuzz {

  private static final JsonMapper JSON = new JsonMapper();

  private final Act act;
  private final JsonNode schema;
  private final JsonNode schemas;

  /**
   * @param description the interface as it is published
   */
  Fuzz(Act act, JsonNode description) {
    this.act = act;
    this.schemas = description.at("/components/schemas");
    this.schema = body(act, description);
  }

  /** The fields that take a text, those of the call's usual body and those that may be left out. */
  List<String> fields() {
    var fields = new ArrayList<String>();
    if (act.body().startsWith("{")) {
      collect("", base(), schema, fields);
    }
    return fields;
  }

  Answer send(Rest program, String field, String text) {
    var body = base();
    int last = field.lastIndexOf('/');
    var owner = (ObjectNode) body.at(JsonPointer.compile(field.substring(0, last)));
    owner.put(field.substring(last + 1), text);
    var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    return program.send(act.method(), act.path(), key, body.toString());
  }

  private JsonNode base() {
    try {
      return JSON.readTree(act.body().replace("{fresh}", UUID.randomUUID().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(act.body(), e);
    }
  }

  private void collect(String at, JsonNode body, JsonNode shape, List<String> fields) {
    if (body.isArray()) {
      var items = resolved(shape.path("items"));
      for (int index = 0; index < body.size(); index++) {
        collect(at + "/" + index, body.get(index), items, fields);
      }
      return;
    }
    body.properties()
        .forEach(
            one -> {
              var name = at + "/" + one.getKey();
              var inner = resolved(shape.path("properties").path(one.getKey()));
              if (one.getValue().isTextual()) {
                fields.add(name);
              } else if (one.getValue().isContainerNode()) {
                collect(name, one.getValue(), inner, fields);
              }
            });
    shape
        .path("properties")
        .properties()
        .forEach(
            one -> {
              if (!body.has(one.getKey())
                  && one.getValue().path("type").toString().contains("string")) {
                fields.add(at + "/" + one.getKey());
              }
            });
  }

  private JsonNode resolved(JsonNode shape) {
    var reference = shape.path("$ref").asText();
    return reference.isEmpty()
        ? shape
        : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private JsonNode body(Act call, JsonNode description) {
    for (var path : description.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        var name = method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey();
        if (Acts.nameless(name).equals(call.operation())) {
          var content = method.getValue().at("/requestBody/content");
          return resolved(content.path("application/json").path("schema"));
        }
      }
    }
    return JSON.createObjectNode();
  }
}
