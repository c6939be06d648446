package org.bencao.web.ordering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.ordering.boundary.OrderView.Line;
import org.bencao.web.exchange.ParsedDocument;
import org.bencao.web.exchange.ParsedDocuments;
import org.bencao.web.exchange.RawSegments;
import org.bencao.web.exchange.ShownDocuments;
import org.bencao.web.exchange.Wording;

/** Draws the documents of an order; of a long one what belongs to the lines that are shown. */
final class Papers {

  /** More than that many segments are not drawn at once. */
  private static final int LONG = 1000;

  private final String order;
  private final LinePages pages;
  private final OrderAddress address;
  private final Wording words;
  private final ShownDocuments documents;

  Papers(String order, LinePages pages, OrderAddress address, Wording words, Instant now) {
    this.order = order;
    this.pages = pages;
    this.address = address;
    this.words = words;
    this.documents = new ShownDocuments(words, now);
  }

  ShownPapers of(List<MessageRow> messages, Optional<MessageView> chosen) {
    var shownId = chosen.map(message -> message.row().id());
    var shown = chosen.map(message -> documents.of(message, order));
    var all = shown.map(document -> document.raw()).orElse(new RawSegments(List.of()));
    var drawn = drawn(all);
    return new ShownPapers(
        messages.stream().map(row -> tab(row, shownId)).toList(),
        shownId,
        shown.stream().toList(),
        drawn,
        left(all, drawn),
        chosen.map(message -> parsed(message, all)).orElse(ParsedDocument.NONE));
  }

  private RawSegments drawn(RawSegments all) {
    return all.segments().size() > LONG ? all.ofLines(pages.first(), pages.last()) : all;
  }

  private String left(RawSegments all, RawSegments drawn) {
    int count = drawn.segments().size();
    return count == all.segments().size()
        ? ""
        : words.page("ordering.order.segments", "shown", count, "count", all.segments().size());
  }

  private ParsedDocument parsed(MessageView message, RawSegments all) {
    var type = message.row().documentType();
    Map<Integer, Line> lines =
        pages.shown().stream().collect(Collectors.toMap(Line::number, Function.identity()));
    return new ParsedDocuments(words, order, number -> item(lines, number))
        .of(type, all.document(type, message.messageControl()));
  }

  /** A line that the order has not, or that cannot be read, is called as the document calls it. */
  private Optional<String> item(Map<Integer, Line> lines, int number) {
    if (!pages.covers(number)) {
      return Optional.empty();
    }
    return Optional.of(
        Optional.ofNullable(lines.get(number))
            .map(line -> words.name(line.nameEn(), line.nameZh()))
            .orElse(""));
  }

  private DocumentTab tab(MessageRow row, Optional<Long> shown) {
    return new DocumentTab(
        address.ofDocument(Tsid.text(row.id())).path(),
        documents.title(row),
        row.number().filter(number -> !number.equals(order)).orElse(""),
        documents.direction(row),
        shown.filter(id -> id == row.id()).isPresent());
  }
}
