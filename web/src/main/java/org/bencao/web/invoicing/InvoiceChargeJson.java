package org.bencao.web.invoicing;

import java.util.Optional;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.web.catalogue.MoneyJson;

/**
 * Something added to or taken from the lines.
 *
 * @param charge true adds, false takes off
 * @param code in the words of the standard it came by
 */
public record InvoiceChargeJson(
    boolean charge, String code, Optional<String> text, MoneyJson amount) {

  static InvoiceChargeJson of(InvoiceView.Charge charge) {
    return new InvoiceChargeJson(
        charge.charge(), charge.code(), charge.text(), MoneyJson.of(charge.amount()));
  }
}
