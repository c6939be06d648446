package org.bencao.web.ordering;

import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.OrderView.Event;

/**
 * A part of an order's story: the newest fifty steps, or the fifty before one of them.
 *
 * @param shown oldest first
 * @param steps how many there are in all
 * @param documents how many of them have a document
 * @param earlier how many come before those that are shown
 * @param later how many come behind them
 */
record StoryPage(List<Event> shown, int steps, int documents, int earlier, int later) {

  static final int SIZE = 50;

  static StoryPage of(List<Event> history, Optional<Long> before) {
    return cut(history, history, before);
  }

  static StoryPage ofDocuments(List<Event> history, Optional<Long> before) {
    return cut(history, documents(history), before);
  }

  private static StoryPage cut(List<Event> history, List<Event> told, Optional<Long> before) {
    int to =
        before
            .map(key -> (int) told.stream().takeWhile(event -> event.id() < key).count())
            .orElse(told.size());
    int from = Math.max(0, to - SIZE);
    return new StoryPage(
        told.subList(from, to), history.size(), documents(history).size(), from, told.size() - to);
  }

  private static List<Event> documents(List<Event> history) {
    return history.stream().filter(event -> event.messageId().isPresent()).toList();
  }
}
