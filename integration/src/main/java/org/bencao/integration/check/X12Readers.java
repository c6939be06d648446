package org.bencao.integration.check;

import java.util.Map;
import org.bencao.integration.format.x12.DespatchAdvice856Reader;
import org.bencao.integration.format.x12.FunctionalAcknowledgement997Reader;
import org.bencao.integration.format.x12.Invoice810Reader;
import org.bencao.integration.format.x12.OrderChange860Reader;
import org.bencao.integration.format.x12.OrderChangeResponse865Reader;
import org.bencao.integration.format.x12.OrderResponse855Reader;
import org.bencao.integration.format.x12.PriceCatalogue832Reader;
import org.bencao.integration.format.x12.PurchaseOrder850Reader;
import org.bencao.integration.format.x12.ReturnRequest180Reader;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12Message;
import org.bencao.integration.format.x12.X12Reading;

/** The portal's own readers, by the type of the message: one for each that it takes. */
public final class X12Readers {

  /** Reads one message. */
  private interface Reader {

    X12Reading<?> read(X12Message message, X12Interchange interchange, X12Agreement agreement);
  }

  private static final Map<String, Reader> READERS =
      Map.of(
          "180", new ReturnRequest180Reader()::read,
          "810", new Invoice810Reader()::read,
          "832", new PriceCatalogue832Reader()::read,
          "850", new PurchaseOrder850Reader()::read,
          "855", new OrderResponse855Reader()::read,
          "856", new DespatchAdvice856Reader()::read,
          "860", new OrderChange860Reader()::read,
          "865", new OrderChangeResponse865Reader()::read,
          "997", new FunctionalAcknowledgement997Reader()::read);

  private X12Readers() {}

  /** Of a type that is taken. */
  public static X12Reading<?> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    return READERS.get(message.type()).read(message, interchange, agreement);
  }
}
