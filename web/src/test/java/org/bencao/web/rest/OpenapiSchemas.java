package org.bencao.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finishes the schemas that the scan of the records gives: what is no {@code Optional} is always
 * there, and each member has the words of its record.
 */
final class OpenapiSchemas {

  private final OpenapiJavadoc javadoc;
  private final Map<String, Class<?>> records;

  OpenapiSchemas(OpenapiJavadoc javadoc, Map<String, Class<?>> records) {
    this.javadoc = javadoc;
    this.records = records;
  }

  void finish(ObjectNode document) {
    var schemas = (ObjectNode) document.at("/components/schemas");
    schemas.properties().forEach(schema -> finish(schema.getKey(), (ObjectNode) schema.getValue()));
    var identifier = (ObjectNode) schemas.get("Id");
    identifier.remove(List.of("properties", "required"));
    identifier.put("type", "string").put("pattern", "^[0-9A-HJKMNP-TV-Z]{13}$");
    sort(schemas);
    sort((ObjectNode) document.get("paths"));
  }

  private void finish(String name, ObjectNode schema) {
    javadoc.of(name).ifPresent(text -> schema.put("description", text));
    if (records.containsKey(name) && schema.has("properties")) {
      members(records.get(name), schema);
    }
  }

  private void members(Class<?> type, ObjectNode schema) {
    schema.remove("required");
    var scanned = schema.get("properties");
    var members = schema.putObject("properties");
    for (var component : type.getRecordComponents()) {
      var member = (ObjectNode) scanned.get(component.getName());
      members.set(component.getName(), member);
      member.remove("examples");
      if (component.getType() == Optional.class) {
        nullable(member);
      } else {
        schema.withArray("required").add(component.getName());
      }
      javadoc
          .of(type.getSimpleName() + "#" + component.getName())
          .ifPresent(text -> member.put("description", text));
    }
  }

  /** A reference beside a type would have to meet both, so that null could never stand there. */
  private static void nullable(ObjectNode member) {
    if (member.has("$ref")) {
      var reference = member.get("$ref");
      member.removeAll();
      var choices = member.withArray("anyOf");
      choices.addObject().set("$ref", reference);
      choices.addObject().put("type", "null");
    }
  }

  private static void sort(ObjectNode members) {
    var sorted = new TreeMap<String, JsonNode>();
    members.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
    members.removeAll();
    members.setAll(sorted);
  }
}
