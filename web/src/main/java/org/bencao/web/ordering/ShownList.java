package org.bencao.web.ordering;

import java.util.List;

/** A list as it is drawn. */
public record ShownList(
    String id, String name, boolean shared, String saved, List<ShownListLine> lines) {

  public ShownList {
    lines = List.copyOf(lines);
  }
}
