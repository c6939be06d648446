package org.bencao.web.invoicing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.bencao.common.Tsid;
import org.bencao.invoicing.boundary.InvoiceView;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.web.exchange.Wording;

/** Leads from an invoice to its orders, its document and the claims about its goods. */
final class InvoiceLinks {

  private final Wording words;
  private final Predicate<String> opens;

  /** To those pages alone that the reader opens. */
  InvoiceLinks(Wording words, Predicate<String> opens) {
    this.words = words;
    this.opens = opens;
  }

  List<InvoiceLink> of(InvoiceView invoice, List<DiscrepancyView> claims) {
    var links = new ArrayList<InvoiceLink>();
    orders(invoice).forEach((id, number) -> add(links, "/ordering/order", id, "receipt", number));
    invoice
        .messageId()
        .map(Tsid::text)
        .ifPresent(
            id -> {
              add(links, "/exchange/journal", id, "envelope", word("journal"));
              add(links, "/exchange/raw", id, "download", word("raw"));
            });
    claims.forEach(
        claim -> add(links, "/receiving/claim", Tsid.text(claim.id()), "flag", claim(claim)));
    return links;
  }

  private static LinkedHashMap<String, String> orders(InvoiceView invoice) {
    var orders = new LinkedHashMap<String, String>();
    invoice
        .lines()
        .forEach(line -> line.orderId().ifPresent(id -> orders.put(id.text(), line.orderNumber())));
    return orders;
  }

  private void add(List<InvoiceLink> links, String page, String id, String icon, String text) {
    if (opens.test(page)) {
      var view = page.equals("/exchange/journal") ? "view=everything&" : "";
      boolean first = links.stream().noneMatch(link -> link.icon().equals(icon));
      links.add(
          new InvoiceLink(page + "?" + view + "id=" + id, icon, text, first ? key(icon) : ""));
    }
  }

  /** The first of each kind has a key. */
  private static String key(String icon) {
    return switch (icon) {
      case "receipt" -> "o";
      case "envelope" -> "e";
      case "download" -> "s";
      default -> "c";
    };
  }

  private String claim(DiscrepancyView claim) {
    var kind = words.business("receiving.kind." + claim.kind());
    return words.page("invoicing.link.claim", "number", claim.number(), "kind", kind);
  }

  private String word(String what) {
    return words.page("invoicing.link." + what);
  }
}
