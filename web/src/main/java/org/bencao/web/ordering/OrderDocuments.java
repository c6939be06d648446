package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.web.exchange.Wording;

/** The documents of an order. */
@Dependent
class OrderDocuments {

  @Inject JournalService journal;

  ShownPapers of(
      Caller caller,
      OrderView order,
      LinePages pages,
      OrderAddress address,
      Wording words,
      Instant now) {
    var messages = journal.ofOrder(caller, order.row().id().value());
    var shown = shown(caller, messages, address.document());
    return new Papers(order.row().number(), pages, address, words, now).of(messages, shown);
  }

  /** The one that was asked for, else the last answer, else the last document. */
  private Optional<MessageView> shown(Caller caller, List<MessageRow> documents, String asked) {
    return documents.stream()
        .filter(document -> Tsid.text(document.id()).equals(asked))
        .findFirst()
        .or(() -> last(documents, "855"))
        .or(() -> last(documents, "850"))
        .or(() -> documents.stream().findFirst())
        .flatMap(document -> journal.find(caller, document.id()));
  }

  private static Optional<MessageRow> last(List<MessageRow> documents, String type) {
    return documents.stream()
        .filter(document -> document.documentType().equals(type))
        .max(Comparator.comparing(MessageRow::at));
  }
}
