package org.bencao.document;

import java.time.Instant;
import java.util.Optional;

/** How a document travelled; it is no part of what the document says. */
public record Envelope(
    String standard,
    String version,
    String messageType,
    PartyId sender,
    PartyId receiver,
    String interchangeControl,
    Optional<String> groupControl,
    String messageControl,
    boolean test,
    Optional<Instant> preparedAt) {

  public Envelope {
    Check.text("standard", standard);
    Check.text("version", version);
    Check.text("message type", messageType);
    Check.present("sender", sender);
    Check.present("receiver", receiver);
    Check.text("interchange control", interchangeControl);
    Check.present("group control", groupControl);
    Check.text("message control", messageControl);
    Check.present("prepared at", preparedAt);
  }
}
