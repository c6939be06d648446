package org.bencao.web.exchange;

import org.bencao.exchange.boundary.MessageView;

/**
 * Where a document stopped.
 *
 * @param segment place in the interchange, ISA is 1; 0 when the whole interchange is meant
 * @param element 0 when the segment as a whole is meant
 * @param component 0 when the element has none
 */
public record MessageFaultJson(int segment, String tag, int element, int component, String value) {

  static MessageFaultJson of(MessageView.Fault fault) {
    return new MessageFaultJson(
        fault.segment(), fault.tag(), fault.element(), fault.component(), fault.value());
  }
}
