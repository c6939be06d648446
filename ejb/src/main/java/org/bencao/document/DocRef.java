package org.bencao.document;

import java.time.LocalDate;
import java.util.Optional;

/** A reference to another document, or to one line of it. */
public record DocRef(Kind kind, String number, Optional<String> line, Optional<LocalDate> date) {

  /** What is referred to. */
  public enum Kind {
    ORDER,
    ORDER_CHANGE,
    SALES_ORDER,
    RESPONSE,
    DESPATCH,
    RECEIPT,
    INVOICE,
    CREDIT,
    RMA,
    CONTRACT,
    TENDER,
    CLAIM,
    E_RX,
    /** The buyer's own number of the order. */
    BUYER_REFERENCE
  }

  public DocRef {
    Check.present("reference kind", kind);
    Check.text("reference", number);
    Check.text("reference line", line);
    Check.present("reference date", date);
  }

  public static DocRef of(Kind kind, String number) {
    return new DocRef(kind, number, Optional.empty(), Optional.empty());
  }
}
