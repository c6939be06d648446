package org.bencao.invoicing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.control.Intake.Stop;
import org.bencao.invoicing.control.Intake.Taken;
import org.bencao.invoicing.entity.Invoice;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.organisation.boundary.CompanyService;

/** What keeps a whole invoice or credit note from being used. */
@ApplicationScoped
public class DocumentCheck {

  private static final int PAST_DAYS = 180;

  @Inject Invoices invoices;
  @Inject CompanyService companies;
  @Inject Clock clock;

  /** A document of the same number came before, or this one is none of its own. */
  public Optional<Taken> before(
      Caller caller, InvoiceDocument document, LockedOrder order, byte[] hash) {
    var earlier =
        invoices.numbered(
            order.sellerCompanyId(),
            order.buyerCompanyId(),
            document.kind(),
            document.number(),
            document.issuedOn().getYear());
    if (earlier.isEmpty()) {
      return document.purpose() == DocumentPurpose.CANCEL
          ? Optional.of(
              Taken.stopped(Reason.CREDIT_UNKNOWN_INVOICE, Map.of("doc", document.number())))
          : Optional.empty();
    }
    return Optional.of(
        Arrays.equals(earlier.get().contentHash(), hash)
            ? repeat(caller, document, order)
            : again(caller, document, order, earlier.get()));
  }

  /** Rows 5, 6 and 45: what was invoiced is credited, never replaced or voided. */
  private Taken again(Caller caller, InvoiceDocument document, LockedOrder order, Invoice earlier) {
    var number = Map.of("number", document.number());
    if (document.purpose() == DocumentPurpose.CANCEL) {
      return Taken.stopped(Reason.VOID_TOO_LATE, number);
    }
    if (document.purpose() == DocumentPurpose.REPLACE) {
      return Taken.stopped(Reason.REPLACE_TOO_LATE, number);
    }
    return earlier.payable().equals(document.payable())
        ? repeat(caller, document, order)
        : Taken.stopped(
            Reason.INVOICE_NUMBER_REUSED,
            Map.of(
                "doc", document.number(),
                "amount", Reckoning.text(document.payable()),
                "limit", Reckoning.text(earlier.payable())));
  }

  private Taken repeat(Caller caller, InvoiceDocument document, LockedOrder order) {
    var seller = companies.find(caller, order.sellerCompanyId()).orElseThrow();
    return Taken.repeat(
        Reason.INVOICE_DUPLICATE,
        Map.of(
            "doc", document.number(),
            "seller", seller.nameEn(),
            "seller_zh", seller.nameZh()));
  }

  public Optional<Stop> stop(InvoiceDocument document, LockedOrder order) {
    if (!document.currency().equals(order.currency())) {
      return Optional.of(
          new Stop(
              Reason.CURRENCY_DIFFERS,
              Map.of("found", document.currency(), "wanted", order.currency())));
    }
    // a day of its own may have begun where the seller is
    var tomorrow = clock.instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
    if (document.issuedOn().isAfter(tomorrow.plusDays(1))
        || document.issuedOn().isBefore(tomorrow.minusDays(1).minusDays(PAST_DAYS))) {
      return Optional.of(
          new Stop(Reason.DATE_IMPLAUSIBLE, Map.of("date", document.issuedOn().toString())));
    }
    if (saysNothing(document)) {
      return Optional.of(
          new Stop(Reason.UNKNOWN_LINE, Map.of("row", "–", "found", document.number())));
    }
    return Reckoning.of(document).stop(document);
  }

  /** A charge may be given back by itself; it is never asked for without goods. */
  private static boolean saysNothing(InvoiceDocument document) {
    return document.lines().isEmpty()
        && (document.kind() == InvoiceDocument.Kind.INVOICE || document.charges().isEmpty());
  }
}
