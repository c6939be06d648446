package org.bencao.web.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.LayoutView;
import org.bencao.common.Tsid;
import org.bencao.web.exchange.Wording;

/** The layouts of the company, or those for everybody. */
public record LayoutGroup(String name, List<LayoutChoice> choices) {

  public LayoutGroup {
    choices = List.copyOf(choices);
  }

  /** The company's own first; a group without layouts is not drawn. */
  static List<LayoutGroup> of(List<LayoutView> layouts, Wording words) {
    var own = layouts.stream().filter(LayoutView::own);
    var open = layouts.stream().filter(layout -> !layout.own());
    return Stream.of(
            group("catalogue.imports.layouts.own", own, words),
            group("catalogue.imports.layouts.public", open, words))
        .filter(group -> !group.choices.isEmpty())
        .toList();
  }

  private static LayoutGroup group(String key, Stream<LayoutView> layouts, Wording words) {
    return new LayoutGroup(words.page(key), layouts.map(layout -> choice(layout, words)).toList());
  }

  private static LayoutChoice choice(LayoutView layout, Wording words) {
    var kind = words.page("catalogue.imports.kind." + layout.kind());
    return new LayoutChoice(Tsid.text(layout.id()), layout.name() + " · " + kind);
  }
}
