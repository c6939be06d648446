package org.bencao.integration.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderResponseDocument;
import org.bencao.integration.format.x12.DespatchAdvice856Reader;
import org.bencao.integration.format.x12.Invoice810Reader;
import org.bencao.integration.format.x12.OrderChangeResponse865Reader;
import org.bencao.integration.format.x12.OrderResponse855Reader;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.format.x12.X12Message;
import org.bencao.integration.format.x12.X12Reading;

/** Reads what the wholesaler itself has sent: its copies are its books. */
final class SentReader {

  private final X12InterchangeReader interchanges = new X12InterchangeReader();
  private final OrderResponse855Reader answers = new OrderResponse855Reader();
  private final DespatchAdvice856Reader despatches = new DespatchAdvice856Reader();
  private final Invoice810Reader invoices = new Invoice810Reader();
  private final OrderChangeResponse865Reader changeAnswers = new OrderChangeResponse865Reader();
  private final X12Agreement agreement;

  SentReader(X12Agreement agreement) {
    this.agreement = agreement;
  }

  Optional<OrderResponseDocument> answer(byte[] bytes) {
    return read(bytes, answers::read);
  }

  Optional<DespatchAdviceDocument> despatch(byte[] bytes) {
    return read(bytes, despatches::read);
  }

  Optional<InvoiceDocument> invoice(byte[] bytes) {
    return read(bytes, invoices::read);
  }

  Optional<OrderChangeResponseDocument> changeAnswer(byte[] bytes) {
    return read(bytes, changeAnswers::read);
  }

  /** A reader of one kind of message. */
  private interface Reader<T> {
    X12Reading<T> read(X12Message message, X12Interchange interchange, X12Agreement agreement);
  }

  /** Nothing where the portal could not read it either. */
  private <T> Optional<T> read(byte[] bytes, Reader<T> reader) {
    var interchange = interchanges.read(bytes, StandardCharsets.US_ASCII);
    var message = interchange.groups().get(0).messages().get(0);
    var reading = reader.read(message, interchange, agreement);
    return reading instanceof X12Reading.Read<T> read
        ? Optional.of(read.document())
        : Optional.empty();
  }
}
