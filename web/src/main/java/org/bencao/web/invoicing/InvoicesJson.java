package org.bencao.web.invoicing;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.invoicing.boundary.InvoiceRow;

/**
 * A page of invoices, newest first; those at risk by money, the most first.
 *
 * @param older where the older page begins; absent on the last
 * @param newer where the newer page begins; absent on the first
 */
public record InvoicesJson(
    List<InvoiceRowJson> invoices, Optional<String> older, Optional<String> newer) {

  static InvoicesJson of(Page<InvoiceRow> page) {
    return new InvoicesJson(
        page.rows().stream().map(InvoiceRowJson::of).toList(), page.older(), page.newer());
  }
}
