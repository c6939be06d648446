package org.bencao.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Says where a value differs from its schema, for the part of JSON Schema that we write. */
final class OpenapiShape {

  private final JsonNode document;
  private final List<String> faults = new ArrayList<>();

  OpenapiShape(JsonNode document) {
    this.document = document;
  }

  List<String> faults(String name, JsonNode value) {
    compare(name, document.at("/components/schemas/" + name), value);
    return faults;
  }

  private void compare(String at, JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      compare(at, document.at(schema.get("$ref").asText().substring(1)), value);
    } else if (schema.has("anyOf")) {
      compare(at, schema.get("anyOf").get(0), value);
    } else if (!types(schema).contains(type(value))) {
      faults.add(at + " is " + type(value) + ", described as " + types(schema));
    } else if (value.isObject() && schema.has("properties")) {
      members(at, schema, value);
    } else if (value.isArray()) {
      value.forEach(item -> compare(at + "[]", schema.get("items"), item));
    }
  }

  private void members(String at, JsonNode schema, JsonNode value) {
    for (var member : value.properties()) {
      var described = schema.get("properties").get(member.getKey());
      if (described == null) {
        faults.add(at + "." + member.getKey() + " is not described");
      } else {
        compare(at + "." + member.getKey(), described, member.getValue());
      }
    }
    for (var name : schema.path("required")) {
      if (!value.has(name.asText())) {
        faults.add(at + "." + name.asText() + " is required and absent");
      }
    }
  }

  private static List<String> types(JsonNode schema) {
    var type = schema.path("type");
    return type.isArray()
        ? StreamSupport.stream(type.spliterator(), false).map(JsonNode::asText).toList()
        : List.of(type.asText());
  }

  private static String type(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "string";
      case NUMBER -> "integer";
      case BOOLEAN -> "boolean";
      case ARRAY -> "array";
      case NULL -> "null";
      default -> "object";
    };
  }
}
