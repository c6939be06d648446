package org.bencao.web.ordering;

import org.primefaces.PrimeFaces;

/** What one command sends back to the pad: values for its script and the parts to draw again. */
final class PadAnswer {

  private final PrimeFaces.Ajax ajax = PrimeFaces.current().ajax();

  void give(String name, Object value) {
    ajax.addCallbackParam(name, value);
  }

  void update(String... ids) {
    ajax.update(ids);
  }

  void row(int at) {
    ajax.update("pad:rows:" + at + ":line");
  }
}
