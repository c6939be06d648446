package org.bencao.integration.sandbox;

import java.util.List;
import java.util.stream.Collectors;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderDocument;
import org.bencao.document.ReceiptAdviceDocument;
import org.bencao.integration.format.x12.X12Interchange;

/**
 * What came in with one message of the queue.
 *
 * @param interchange with a fault on each message that cannot be understood
 * @param control its control number, 0 when it cannot be read
 */
record Arrival(
    byte[] bytes,
    String sha256,
    X12Interchange interchange,
    long control,
    List<OrderDocument> orders,
    List<OrderChangeDocument> changes,
    List<ReceiptAdviceDocument> advices,
    List<AcknowledgementDocument> acknowledgements) {

  Arrival {
    orders = List.copyOf(orders);
    changes = List.copyOf(changes);
    advices = List.copyOf(advices);
    acknowledgements = List.copyOf(acknowledgements);
  }

  String orderNumbers() {
    return orders.stream().map(OrderDocument::number).collect(Collectors.joining(" "));
  }
}
