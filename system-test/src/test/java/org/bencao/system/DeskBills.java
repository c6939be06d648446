package org.bencao.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Invoices over one counted order: each line on one of its own, dearer than agreed and for packs
 * that nobody has. The first is settled and credited, two wait for whoever settles them.
 */
final class DeskBills {

  private static final String[] BOTH = {"QN", "YS"};
  private static final int PACKS = 100;

  private final Rest desk;
  private final Rest accounts;
  private final Canaries canaries;
  private final String order;
  private final String despatch;
  private final Map<String, String> rows = new HashMap<>();

  /**
   * Writes them.
   *
   * @param despatch its number
   */
  DeskBills(Portal portal, Canaries canaries, String order, String despatch) {
    this.desk = portal.program("YS", "supplier-desk");
    this.accounts = portal.program("QN", "accounts");
    this.canaries = canaries;
    this.order = order;
    this.despatch = despatch;
    settled();
    waiting("invoice", "difference", "shortage", 2);
    rows.put("formBill", waiting("formInvoice", "formDifference", "formShortage", 3));
  }

  Map<String, String> rows() {
    return rows;
  }

  /** The price is taken as it is, which is the buyer's to know; of the packs the seller is told. */
  private void settled() {
    var bill = invoice("INVOICE", "bill-1", 1, PACKS, "");
    decide(difference(bill, "MATCH_PRICE"), "acceptance", canaries.word("taken", "QN"));
    decide(difference(bill, "MATCH_QUANTITY"), "dispute", canaries.word("dispute", BOTH));
    rows.put("settled", id(bill));
    var credited = ",\"creditedInvoice\":\"%s\"".formatted(number(bill));
    rows.put("credit", id(invoice("CREDIT_NOTE", "credit", 1, 2, credited)));
  }

  private void decide(String difference, String act, String note) {
    var path = "/invoicing/differences/" + difference + "/" + act;
    Created.expect(204, accounts.post(path, "{\"note\":\"%s\"}".formatted(note)));
  }

  /**
   * One that nobody looked at.
   *
   * @return its number
   */
  private String waiting(String invoice, String price, String quantity, int line) {
    var bill = invoice("INVOICE", "bill-" + line, line, PACKS, "");
    rows.put(invoice, id(bill));
    rows.put(price, difference(bill, "MATCH_PRICE"));
    rows.put(quantity, difference(bill, "MATCH_QUANTITY"));
    return number(bill);
  }

  private JsonNode invoice(String kind, String place, int line, int packs, String more) {
    var number = canaries.word(place, BOTH);
    var body =
        """
        {"kind":"%s","number":"%s","issuedOn":"%s","despatchNumber":"%s"%s,
        "lines":[{"line":%d,"quantity":"%d","price":"40.00"}]}"""
            .formatted(kind, number, LocalDate.now(), despatch, more, line, packs);
    Created.expect(204, desk.post("/ordering/desk/orders/" + order + "/invoices", body));
    return accounts.get("/invoicing/invoices/" + found(number)).json();
  }

  private String found(String number) {
    var all = accounts.get("/invoicing/invoices?size=200").json().path("invoices");
    return Answer.all(all)
        .filter(row -> row.path("number").asText().equals(number))
        .map(row -> row.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  private static String difference(JsonNode invoice, String reason) {
    return Answer.all(invoice.path("differences"))
        .filter(one -> one.at("/reason/code").asText().equals(reason))
        .map(one -> one.path("id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError(reason + " is not in " + invoice));
  }

  private static String id(JsonNode invoice) {
    return invoice.at("/invoice/id").asText();
  }

  private static String number(JsonNode invoice) {
    return invoice.at("/invoice/number").asText();
  }
}
