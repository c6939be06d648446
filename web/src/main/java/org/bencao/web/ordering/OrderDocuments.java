package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageView;

/** The documents of an order. */
@Dependent
class OrderDocuments {

  @Inject JournalService journal;

  List<MessageRow> of(Caller caller, long orderId) {
    return journal.ofOrder(caller, orderId);
  }

  /** The one that was asked for, else the last answer, else the last document. */
  Optional<MessageView> shown(Caller caller, List<MessageRow> documents, Optional<Long> asked) {
    return documents.stream()
        .filter(document -> asked.isPresent() && asked.get() == document.id())
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
