package org.bencao.web.ordering;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.OrderView.Event;
import org.bencao.web.exchange.Wording;

/** Draws a part of an order's story, and the ways to its other parts. */
final class Stories {

  private final Wording words;
  private final OrderAddress address;

  Stories(Wording words, OrderAddress address) {
    this.words = words;
    this.address = address;
  }

  /**
   * What the address asks for.
   *
   * @param shown the document that the page shows beside it
   */
  ShownStory of(List<Event> history, Optional<Long> before, Optional<Long> shown) {
    boolean documents = address.story().equals(OrderAddress.DOCUMENTS);
    var page = documents ? StoryPage.ofDocuments(history, before) : StoryPage.of(history, before);
    return new ShownStory(
        new Steps(words, shown).of(page.shown()),
        choice("all", page.steps(), "", !documents),
        choice("documents", page.documents(), OrderAddress.DOCUMENTS, documents),
        page.earlier() == 0 ? "" : address.before(Tsid.text(page.shown().get(0).id())).path(),
        page.earlier(),
        page.later() == 0 ? "" : address.telling(address.story()).path());
  }

  private StoryChoice choice(String name, int count, String story, boolean current) {
    return new StoryChoice(
        words.page("ordering.order.story." + name, "count", count),
        address.telling(story).path(),
        current);
  }
}
