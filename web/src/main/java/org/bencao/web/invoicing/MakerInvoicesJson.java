package org.bencao.web.invoicing;

import java.util.List;
import org.bencao.invoicing.boundary.MakerInvoiceView;

/** Invoices by which the company bought its lots, the newest first. */
public record MakerInvoicesJson(List<MakerInvoiceJson> makerInvoices) {

  static MakerInvoicesJson of(List<MakerInvoiceView> found) {
    return new MakerInvoicesJson(found.stream().map(MakerInvoiceJson::of).toList());
  }
}
