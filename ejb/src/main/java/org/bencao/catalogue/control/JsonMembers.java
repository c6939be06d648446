package org.bencao.catalogue.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The members of one JSON object; a member that nobody asks for is refused at the end. */
final class JsonMembers {

  private final String where;
  private final JsonNode node;
  private final Set<String> known = new TreeSet<>();

  JsonMembers(String where, JsonNode node) {
    this.where = where;
    this.node = node;
    if (node == null || !node.isObject()) {
      throw fault("wanted an object");
    }
  }

  boolean has(String name) {
    return node.has(name);
  }

  String text(String name) {
    known.add(name);
    return text(name, node.get(name));
  }

  String text(String name, String otherwise) {
    known.add(name);
    return node.has(name) ? text(name) : otherwise;
  }

  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    for (var one : array(name)) {
      texts.add(text(name, one));
    }
    return texts;
  }

  List<JsonMembers> objects(String name) {
    var objects = new ArrayList<JsonMembers>();
    for (var one : array(name)) {
      objects.add(new JsonMembers(where + "." + name, one));
    }
    return objects;
  }

  JsonNode object(String name) {
    known.add(name);
    var object = node.get(name);
    if (object == null || !object.isObject()) {
      throw fault("wanted an object under " + name);
    }
    return object;
  }

  /** A member that was misspelt would else be left out in silence. */
  void end() {
    for (var member : node.properties()) {
      if (!known.contains(member.getKey())) {
        throw fault("found " + member.getKey() + ", known are " + String.join(", ", known));
      }
    }
  }

  IllegalArgumentException fault(String what) {
    return new IllegalArgumentException(where + ": " + what);
  }

  private JsonNode array(String name) {
    known.add(name);
    var array = node.get(name);
    if (array == null || !array.isArray() || array.isEmpty()) {
      throw fault("wanted a list under " + name);
    }
    return array;
  }

  private String text(String name, JsonNode value) {
    if (value == null || !value.isTextual()) {
      throw fault("wanted a text under " + name);
    }
    return value.textValue();
  }
}
