package org.bencao.integration.format.ubl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of a document, with its place in the file. */
public final class UblElement {

  private final Optional<UblElement> parent;
  private final String namespace;
  private final String name;
  private final int line;
  private final int index;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<UblElement> children = new ArrayList<>();

  /** How many children have a name. */
  private final Map<String, Integer> named = new HashMap<>();

  private final StringBuilder text = new StringBuilder();

  private UblElement(
      Optional<UblElement> parent, String namespace, String name, int line, int index) {
    this.parent = parent;
    this.namespace = namespace;
    this.name = name;
    this.line = line;
    this.index = index;
  }

  static UblElement root(String namespace, String name, int line) {
    return new UblElement(Optional.empty(), namespace, name, line, 1);
  }

  UblElement add(String childNamespace, String childName, int childLine) {
    int place = named.merge(childName, 1, Integer::sum);
    var child = new UblElement(Optional.of(this), childNamespace, childName, childLine, place);
    children.add(child);
    return child;
  }

  void attribute(String key, String value) {
    attributes.put(key, value);
  }

  void append(String more) {
    text.append(more);
  }

  String namespace() {
    return namespace;
  }

  public String name() {
    return name;
  }

  /** In the file, the first is 1. */
  public int line() {
    return line;
  }

  Map<String, String> attributes() {
    return Map.copyOf(attributes);
  }

  List<UblElement> children() {
    return List.copyOf(children);
  }

  boolean isRoot() {
    return parent.isEmpty();
  }

  /** Its own characters, without blanks around them. */
  String text() {
    return text.toString().strip();
  }

  /** All of its own characters. */
  String allText() {
    return text.toString();
  }

  Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key))
        .map(String::strip)
        .filter(one -> !one.isEmpty());
  }

  Stream<UblElement> all(String wanted) {
    return children.stream().filter(one -> one.name.equals(wanted));
  }

  /** The first at the end of that path. */
  Optional<UblElement> find(String... path) {
    var found = Optional.of(this);
    for (var step : path) {
      found = found.flatMap(one -> one.all(step).findFirst());
    }
    return found;
  }

  /** What the first at the end of that path says; none where it says nothing. */
  Optional<String> said(String... path) {
    return find(path).map(UblElement::text).filter(one -> !one.isEmpty());
  }

  /** The number of the order's line in which it stands; none of the whole. */
  Optional<String> orderLine() {
    return name.equals("OrderLine")
        ? said("LineItem", "ID")
        : parent.flatMap(UblElement::orderLine);
  }

  /** Below the document's own element, as XPath without prefixes: OrderLine[2]/LineItem/ID. */
  String path() {
    var steps = new ArrayList<String>();
    for (var at = this; !at.isDocument(); at = at.parent.orElseThrow()) {
      boolean alone = at.parent.orElseThrow().named.get(at.name) == 1;
      steps.add(0, alone ? at.name : at.name + "[" + at.index + "]");
    }
    return steps.isEmpty() ? name : String.join("/", steps);
  }

  /** A document stands alone, or in an envelope behind its header. */
  private boolean isDocument() {
    return parent.isEmpty() || UblInterchange.ENVELOPE.equals(parent.get().name);
  }
}
