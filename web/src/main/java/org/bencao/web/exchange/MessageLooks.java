package org.bencao.web.exchange;

import org.bencao.exchange.boundary.MessageState;

/** How the states of documents are drawn. */
public final class MessageLooks {

  private MessageLooks() {}

  public static Look of(MessageState state) {
    return switch (state) {
      case RECEIVED, READ -> new Look("info", "inbox");
      case APPLIED, ACKED -> new Look("ok", "check");
      case REPEAT -> new Look("", "clone");
      case REJECTED -> new Look("", "times");
      case QUARANTINED -> new Look("bad", "ban");
      case CREATED, SENT -> new Look("info", "send");
      case SEND_REFUSED -> new Look("bad", "times-circle");
      case NO_ACK -> new Look("warn", "clock");
    };
  }
}
