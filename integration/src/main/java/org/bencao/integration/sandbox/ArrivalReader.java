package org.bencao.integration.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bencao.common.Sha256;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderDocument;
import org.bencao.document.ReceiptAdviceDocument;
import org.bencao.integration.format.x12.FunctionalAcknowledgement997Reader;
import org.bencao.integration.format.x12.OrderChange860Reader;
import org.bencao.integration.format.x12.PurchaseOrder850Reader;
import org.bencao.integration.format.x12.ReceiptAdvice861Reader;
import org.bencao.integration.format.x12.X12Agreement;
import org.bencao.integration.format.x12.X12Fault;
import org.bencao.integration.format.x12.X12Group;
import org.bencao.integration.format.x12.X12Interchange;
import org.bencao.integration.format.x12.X12InterchangeReader;
import org.bencao.integration.format.x12.X12Message;
import org.bencao.integration.format.x12.X12Reading;

/** Takes incoming bytes apart with the portal's own readers. */
final class ArrivalReader {

  private final X12InterchangeReader interchanges = new X12InterchangeReader();
  private final PurchaseOrder850Reader orders = new PurchaseOrder850Reader();
  private final OrderChange860Reader changes = new OrderChange860Reader();
  private final ReceiptAdvice861Reader advices = new ReceiptAdvice861Reader();
  private final FunctionalAcknowledgement997Reader acknowledgements =
      new FunctionalAcknowledgement997Reader();
  private final X12Agreement agreement;

  ArrivalReader(X12Agreement agreement) {
    this.agreement = agreement;
  }

  Arrival read(byte[] bytes) {
    var interchange = interchanges.read(bytes, StandardCharsets.UTF_8);
    var found = new Found(interchange);
    var groups = interchange.groups().stream().map(found::understood).toList();
    return new Arrival(
        bytes,
        Sha256.hex(Sha256.of(bytes)),
        new X12Interchange(
            interchange.header(),
            interchange.delimiters(),
            groups,
            interchange.acknowledgements(),
            interchange.envelopeFaults()),
        interchange.header().map(header -> number(header.control())).orElse(0L),
        found.orders,
        found.changes,
        found.advices,
        found.acknowledgements);
  }

  static long number(String control) {
    return control.matches("[0-9]{1,9}") ? Long.parseLong(control) : 0;
  }

  /** Reads message by message, and keeps what cannot be understood as a fault of its message. */
  private final class Found {

    private final X12Interchange interchange;
    private final List<OrderDocument> orders = new ArrayList<>();
    private final List<OrderChangeDocument> changes = new ArrayList<>();
    private final List<ReceiptAdviceDocument> advices = new ArrayList<>();
    private final List<AcknowledgementDocument> acknowledgements = new ArrayList<>();

    Found(X12Interchange interchange) {
      this.interchange = interchange;
    }

    X12Group understood(X12Group group) {
      var readable = interchange.sound() && group.sound();
      return new X12Group(
          group.functionalId(),
          group.control(),
          group.version(),
          group.preparedAt(),
          group.segmentPosition(),
          group.included(),
          group.messages().stream()
              .map(message -> readable && message.sound() ? understood(message) : message)
              .toList(),
          group.faults());
    }

    private X12Message understood(X12Message message) {
      return switch (message.type()) {
        case "850" ->
            taken(message, ArrivalReader.this.orders.read(message, interchange, agreement), orders);
        case "860" ->
            taken(
                message, ArrivalReader.this.changes.read(message, interchange, agreement), changes);
        case "861" ->
            taken(
                message, ArrivalReader.this.advices.read(message, interchange, agreement), advices);
        case "997" ->
            taken(
                message,
                ArrivalReader.this.acknowledgements.read(message, interchange, agreement),
                acknowledgements);
        default -> message;
      };
    }

    private static <T> X12Message taken(
        X12Message message, X12Reading<T> reading, List<? super T> into) {
      if (reading instanceof X12Reading.Read<T> read) {
        into.add(read.document());
        return message;
      }
      var faults = ((X12Reading.Unreadable<T>) reading).faults();
      var spoiled = message;
      for (X12Fault fault : faults) {
        spoiled = spoiled.with(fault);
      }
      return spoiled;
    }
  }
}
