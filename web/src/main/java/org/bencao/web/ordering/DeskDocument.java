package org.bencao.web.ordering;

import org.bencao.document.InvoiceDocument;

/** What a desk asks for, or gives back. */
public enum DeskDocument {
  INVOICE,
  CREDIT_NOTE;

  InvoiceDocument.Kind kind() {
    return InvoiceDocument.Kind.valueOf(name());
  }
}
