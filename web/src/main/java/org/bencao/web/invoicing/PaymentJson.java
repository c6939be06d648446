package org.bencao.web.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.invoicing.boundary.PaymentView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * Money that a seller received from a buyer.
 *
 * @param onAccount what pays no invoice yet
 * @param reference of the bank's statement
 * @param method TRANSFER or CASH
 * @param payer whose account it came from; absent where it is the buyer's
 * @param withdrawn that it was taken back, if it was
 * @param parts the invoices that it pays
 */
public record PaymentJson(
    Id id,
    Id sellerId,
    Id buyerId,
    MoneyJson amount,
    MoneyJson onAccount,
    String reference,
    LocalDate receivedOn,
    String method,
    Optional<String> payer,
    Instant recordedAt,
    String recordedBy,
    Optional<WithdrawnJson> withdrawn,
    List<PaidPartJson> parts) {

  /** Why and by whom it was taken back. */
  public record WithdrawnJson(Instant at, String by, String note) {}

  /** What it paid of an invoice, with tax. */
  public record PaidPartJson(Id invoiceId, String number, MoneyJson amount) {}

  static PaymentJson of(PaymentView view) {
    return new PaymentJson(
        Id.of(view.id()),
        Id.of(view.seller().id()),
        Id.of(view.buyer().id()),
        MoneyJson.of(view.amount()),
        MoneyJson.of(view.onAccount()),
        view.reference(),
        view.receivedOn(),
        view.method().name(),
        view.payer(),
        view.recordedAt(),
        view.recordedBy(),
        view.withdrawn().map(one -> new WithdrawnJson(one.at(), one.by(), one.note())),
        view.parts().stream()
            .map(
                part ->
                    new PaidPartJson(
                        Id.of(part.invoice().value()), part.number(), MoneyJson.of(part.amount())))
            .toList());
  }
}
