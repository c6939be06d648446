package org.bencao.web.ordering;

import java.util.List;

/**
 * What was called off at once, as it is drawn.
 *
 * @param draft empty when none was made, or it is gone
 * @param items each with its quantity, in words
 * @param missing items that nobody offered
 */
public record ShownCallOff(
    String at, String by, String draft, List<String> items, List<String> missing) {

  public ShownCallOff {
    items = List.copyOf(items);
    missing = List.copyOf(missing);
  }
}
