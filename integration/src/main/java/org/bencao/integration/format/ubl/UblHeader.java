package org.bencao.integration.format.ubl;

import java.time.Instant;
import java.util.Optional;

/**
 * Whose a document is.
 *
 * @param senderScheme ISO 6523 (EAS), for example 0088 of a GLN
 * @param receiver none where the document has no envelope: then it is whose the transport is
 * @param control what makes it unique with its sender: of an envelope its instance identifier
 * @param reference how an answer names it: the same, of a document that stands alone its number
 */
public record UblHeader(
    String senderScheme,
    String sender,
    Optional<Receiver> receiver,
    String control,
    String reference,
    Optional<Instant> preparedAt) {

  /** What others call it; one without any number by what makes it unique. */
  String name() {
    return reference.isBlank() ? control : reference;
  }

  /** To whom it goes. */
  public record Receiver(String scheme, String id) {}
}
