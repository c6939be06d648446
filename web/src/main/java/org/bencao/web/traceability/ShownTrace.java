package org.bencao.web.traceability;

import java.util.List;
import org.bencao.web.exchange.Tag;

/**
 * Where a lot went, as it is drawn.
 *
 * @param state of the answer; empty where nothing was asked
 * @param says why there is nothing to see; empty where there is
 * @param shelves where usable packs of it are now, most first
 */
public record ShownTrace(
    String state, String lot, String says, List<Step> steps, List<Shelf> shelves) {

  static final ShownTrace NONE = new ShownTrace("", "", "", List.of(), List.of());

  public ShownTrace {
    steps = List.copyOf(steps);
    shelves = List.copyOf(shelves);
  }

  /** One thing that happened. */
  public record Step(
      String at,
      Tag act,
      String from,
      String to,
      String item,
      String code,
      String expiry,
      String packs,
      String document,
      String order,
      String by) {}

  /**
   * Usable packs at a site.
   *
   * @param count of {@code most}, for the bar
   */
  public record Shelf(String place, String item, String packs, long count, long most) {}
}
