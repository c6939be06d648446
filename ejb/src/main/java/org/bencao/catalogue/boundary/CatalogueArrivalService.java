package org.bencao.catalogue.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.bencao.catalogue.control.Imports;
import org.bencao.catalogue.control.OfferedItems;
import org.bencao.catalogue.entity.ImportDocument;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceLock;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.document.PriceCatalogueDocument;
import org.bencao.exchange.boundary.Verdicts;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.partner.boundary.PartnerView;

/**
 * Price catalogues of sellers' systems: each becomes an import, so that a person looks at what it
 * would change before it is live, and its sender hears which lines were refused.
 */
@Stateless
public class CatalogueArrivalService {

  /** Of our own layout of offers. */
  private static final List<String> COLUMNS =
      List.of("item", "seller_item", "price", "currency", "price_from");

  @Inject ImportService imports;
  @Inject Imports table;
  @Inject OfferedItems offered;
  @Inject ReferenceLock lock;
  @Inject Verdicts verdicts;
  @Inject CompanyService companies;

  /** Once a document, however often it is driven. */
  public void apply(
      Caller caller, long messageId, PartnerView partner, PriceCatalogueDocument catalogue) {
    caller.require(Role.EXCHANGE);
    if (!verdicts.begin(messageId)) {
      return;
    }
    verdicts.names(messageId, catalogue.number());
    if (isOfAnother(caller, partner, catalogue)) {
      verdicts.quarantine(messageId, Reason.PARTY_MISMATCH, Map.of());
      return;
    }
    // of the same twice at once each would find none
    lock.take(ReferenceKind.PRICES);
    var bytes = csv(partner, catalogue);
    if (table.isThere(partner.id(), catalogue.number(), Sha256.of(bytes))) {
      verdicts.repeats(messageId, Reason.DUPLICATE_DOCUMENT, Map.of("number", catalogue.number()));
      return;
    }
    long id = imports.receiveOffers(caller, catalogue.number() + ".csv", bytes);
    table.add(
        new ImportDocument(
            id,
            partner.id(),
            messageId,
            catalogue.number(),
            catalogue.lines().stream().map(PriceCatalogueDocument.Line::lineRef).toList()));
    verdicts.applied(messageId);
  }

  /** Nobody offers in another's name. */
  private boolean isOfAnother(
      Caller caller, PartnerView partner, PriceCatalogueDocument catalogue) {
    var own = companies.find(caller, partner.sellerCompanyId()).orElseThrow().gln();
    return catalogue.parties().stream()
        .filter(party -> party.role() == Party.Role.SELLER)
        .flatMap(party -> party.ids().stream())
        .filter(id -> id.scheme() == PartyId.Scheme.GLN)
        .anyMatch(id -> !id.value().equals(own));
  }

  private byte[] csv(PartnerView partner, PriceCatalogueDocument catalogue) {
    var lines = catalogue.lines();
    var items =
        offered.named(
            partner.sellerCompanyId(),
            lines.stream().map(PriceCatalogueDocument.Line::item).toList());
    var text = new StringWriter();
    try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(COLUMNS);
      for (int at = 0; at < lines.size(); at++) {
        printer.printRecord(row(items.get(at), catalogue, lines.get(at)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> row(
      String item, PriceCatalogueDocument catalogue, PriceCatalogueDocument.Line line) {
    return List.of(
        item,
        line.item().sellerItem().orElse(""),
        line.price().map(price -> price.amount().toPlainString()).orElse(""),
        line.price().isPresent() ? catalogue.currency() : "",
        line.priceFrom().map(Object::toString).orElse(""));
  }
}
