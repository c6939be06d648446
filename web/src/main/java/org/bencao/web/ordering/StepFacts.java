package org.bencao.web.ordering;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView.Event;
import org.bencao.web.exchange.Wording;

/** The facts of a step in words: which document, how much of it, which claim. */
final class StepFacts {

  private static final Map<OrderEvent, List<String>> TOLD =
      Map.ofEntries(
          Map.entry(OrderEvent.PLACED, List.of("lines")),
          Map.entry(OrderEvent.ANSWERED, List.of("number", "lines")),
          Map.entry(OrderEvent.DESPATCHED, List.of("number", "qty", "n")),
          Map.entry(OrderEvent.DESPATCH_VOIDED, List.of("number")),
          Map.entry(OrderEvent.PACKS_NAMED, List.of("number", "n")),
          Map.entry(OrderEvent.GOODS_COUNTED, List.of("number", "receipt", "good", "qty")),
          Map.entry(OrderEvent.GOODS_RELEASED, List.of("qty", "claim", "note")),
          Map.entry(OrderEvent.GOODS_REFUSED, List.of("qty", "claim", "note")),
          Map.entry(OrderEvent.RETURN_ASKED, List.of("number")),
          Map.entry(OrderEvent.RETURN_AUTHORISED, List.of("number", "authorisation")),
          Map.entry(OrderEvent.RETURN_REFUSED, List.of("number", "note")),
          Map.entry(OrderEvent.RETURN_SENT, List.of("number")),
          Map.entry(OrderEvent.RETURN_ARRIVED, List.of("number")),
          Map.entry(OrderEvent.INVOICED, List.of("number")),
          Map.entry(OrderEvent.INVOICE_APPROVED, List.of("number")),
          Map.entry(OrderEvent.INVOICE_PAID, List.of("number")),
          Map.entry(OrderEvent.PAYMENT_WITHDRAWN, List.of("number")),
          Map.entry(OrderEvent.CREDITED, List.of("number")),
          Map.entry(OrderEvent.CHANGE_ASKED, List.of("number")),
          Map.entry(OrderEvent.CHANGE_ANSWERED, List.of("number")));

  private static final Set<String> COUNTS = Set.of("lines", "qty", "n", "good");

  private final Wording words;

  StepFacts(Wording words) {
    this.words = words;
  }

  /** None for a step that says all by itself, or was told with other facts. */
  Optional<String> of(Event event) {
    return Optional.ofNullable(TOLD.get(event.kind()))
        .filter(told -> event.facts().keySet().containsAll(told))
        .map(told -> words.page("ordering.order.step." + event.kind(), named(told, event.facts())));
  }

  /** A count is a number, so that the words can agree with it. */
  private static Object[] named(List<String> told, Map<String, String> facts) {
    return told.stream().flatMap(name -> Stream.of(name, value(name, facts.get(name)))).toArray();
  }

  private static Object value(String name, String fact) {
    return COUNTS.contains(name) && fact.matches("\\d{1,9}(\\.\\d{1,6})?")
        ? new BigDecimal(fact)
        : fact;
  }
}
