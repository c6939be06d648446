package org.bencao.system;

import java.util.List;
import java.util.stream.Stream;

/** Every page and look-up of the portal with what each kind of person is answered. */
final class Doors {

  /** Path; whose; what owner, other company, lower role and nobody are answered. */
  private static final String TABLE =
      """
      /                                              | BUYER    | 302 302 302 302
      /work                                          | BUYER    | 200 200 200 302
      /work                                          | RECEIVER | 200 200 200 302
      /work                                          | ACCOUNTS | 200 200 200 302
      /work                                          | DESK     | 200 200 200 302
      /account                                       | BUYER    | 200 200 200 302
      /audit/trail                                   | AUDITOR  | 200 200 403 302
      /audit/export                                  | AUDITOR  | 200 200 403 302
      /ordering/pad                                  | BUYER    | 200 200 403 302
      /ordering/pad?draft={draft}                    | BUYER    | 200 404 403 302
      /ordering/pad?draft={given}                    | BUYER    | 200 404 403 302
      /ordering/upload?draft={given}                 | BUYER    | 200 404 403 302
      /ordering/lists                                | BUYER    | 200 200 403 302
      /ordering/lists?list={list}                    | BUYER    | 200 404 403 302
      /ordering/lists/export?list={list}             | BUYER    | 200 404 403 302
      /ordering/reorder?order={order}                | BUYER    | 200 404 403 302
      /ordering/reorder?order={traded}               | BUYER    | 200 404 403 302
      /ordering/standing                             | BUYER    | 200 200 403 302
      /ordering/standing?id={standing}               | BUYER    | 200 404 403 302
      /ordering/special                              | BUYER    | 200 200 403 302
      /ordering/special                              | DESK     | 200 200 403 302
      /ordering/change?id={asked}                    | BUYER    | 200 404 403 302
      /ordering/change?id={offered}                  | BUYER    | 200 404 403 302
      /ordering/signing                              | SIGNER   | 200 200 403 302
      /ordering/signing/form?draft={toSign}&seller={larkspur} | SIGNER | 200 404 403 302
      /ordering/signing/signed?id={signed}           | SIGNER   | 200 404 403 302
      /ordering/unusual                              | CLEARANCE | 200 200 403 302
      /ordering/unusual?id={unusual}                 | CLEARANCE | 200 404 403 302
      /ordering/approvals                            | BUYER    | 200 200 403 302
      /ordering/approvals?view=waiting               | BUYER    | 200 200 403 302
      /ordering/approvals?view=decided               | APPROVER | 200 200 403 302
      /ordering/approvals?id={requisition}           | BUYER    | 200 404 403 302
      /ordering/approvals?id={requisition}           | APPROVER | 200 404 403 302
      /pricing/contracts                             | BUYER    | 200 200 403 302
      /pricing/contracts?id={contract}               | BUYER    | 200 404 403 302
      /pricing/contracts?id={formContract}           | DESK     | 200 404 403 302
      /pricing/groups                                | BUYER    | 200 200 403 302
      /pricing/groups                                | DESK     | 200 200 403 302
      /pricing/tenders                               | BUYER    | 200 200 403 302
      /pricing/tenders                               | DESK     | 200 200 403 302
      /compliance/desk                               | BUYER    | 200 200 403 302
      /compliance/desk?licence={scanned}             | BUYER    | 200 404 403 302
      /compliance/desk?licence={scanned}             | PEOPLE   | 200 404 200 302
      /receiving/slips                               | RECEIVER | 200 200 403 302
      /receiving/slips?id={slip}                     | RECEIVER | 200 404 403 302
      /receiving/cases                               | RECEIVER | 200 200 403 302
      /receiving/cases?id={suspicion}                | RECEIVER | 200 404 403 302
      /receiving/cases?id={traceRequest}             | DESK     | 200 404 403 302
      /compliance/reports                            | OFFICER  | 200 200 403 302
      /compliance/reports?id={authorityReport}       | OFFICER  | 200 404 403 302
      /compliance/reports/extract.csv?id={authorityReport} | OFFICER | 302 404 403 302
      /compliance/register                           | RECEIVER | 200 200 403 302
      /compliance/register?id={register}             | RECEIVER | 200 404 403 302
      /compliance/dossiers                           | BUYER    | 200 200 403 302
      /compliance/dossiers?id={dossier}              | BUYER    | 200 404 403 302
      /compliance/dossiers?id={dossier}              | APPROVER | 200 404 403 302
      /compliance/dossier/scan?id={dossierScan}      | BUYER    | 200 404 403 302
      /compliance/scan?id={scanned}                  | PEOPLE   | 200 404 403 302
      /traceability/search                           | PEOPLE   | 200 200 403 302
      /traceability/search?q=NEVER                   | OFFICER  | 200 200 403 302
      /traceability/export?q=NEVER                   | OFFICER  | 302 302 403 302
      /credit/limits                                 | BUYER    | 200 200 403 302
      /credit/limits                                 | DESK     | 200 200 200 302
      /credit/limits?budget={budget}                 | PEOPLE   | 200 200 200 302
      /ordering/desk                                 | DESK     | 200 200 403 302
      /ordering/shortages                            | DESK     | 200 200 403 302
      /ordering/desk?task=CHANGE                     | DESK     | 200 200 403 302
      /ordering/desk?id={unanswered}                 | DESK     | 200 404 403 302
      /ordering/desk?id={asked}                      | DESK     | 200 404 403 302
      /ordering/desk?id={traded}                     | DESK     | 200 404 403 302
      /ordering/desk?id={traded}&show=ship           | DESK     | 200 404 403 302
      /ordering/desk?id={traded}&show=invoice        | DESK     | 200 404 403 302
      /ordering/desk?id={traded}&show=credit         | DESK     | 200 404 403 302
      /ordering/desk?id={traded}&show=table          | DESK     | 200 404 403 302
      /ordering/desk/table.csv?id={traded}           | DESK     | 200 404 403 302
      /ordering/desk/table.xlsx?id={traded}          | DESK     | 200 404 403 302
      /catalogue/suggest.json?query=amox             | BUYER    | 200 200 403 401
      /catalogue/search?q=amox                       | BUYER    | 200 200 403 302
      /catalogue/search?q=amox&item={item}           | BUYER    | 200 200 403 302
      /ordering/orders                               | READER   | 200 200 403 302
      /ordering/orders                               | DESK     | 200 200 403 302
      /ordering/order?id={order}                     | READER   | 200 404 403 302
      /ordering/order?id={order}&doc={message}       | READER   | 200 404 403 302
      /ordering/order?no={number}                    | READER   | 302 404 403 302
      /ordering/order?id={traded}                    | READER   | 200 404 403 302
      /ordering/order?id={traded}                    | DESK     | 200 404 403 302
      /ordering/order?no={tradedNumber}              | DESK     | 302 404 403 302
      /ordering/print?id={order}                     | READER   | 200 404 403 302
      /ordering/print?id={traded}                    | READER   | 200 404 403 302
      /ordering/print?id={traded}                    | DESK     | 200 404 403 302
      /receiving/deliveries                          | READER   | 200 200 403 302
      /receiving/deliveries                          | DESK     | 200 200 403 302
      /receiving/goods-in?id={despatch}              | COUNTER  | 200 404 403 302
      /receiving/goods-in?id={open}                  | COUNTER  | 200 404 403 302
      /receiving/goods-in?id={open}&line=1           | COUNTER  | 200 404 403 302
      /receiving/goods-in?id={open}&finish=1         | COUNTER  | 200 404 403 302
      /receiving/goods-in?id={despatch}              | DESK     | 200 404 403 302
      /receiving/goods-in?no={despatchNumber}        | COUNTER  | 302 404 403 302
      /receiving/goods-in?no={despatchNumber}        | DESK     | 302 404 403 302
      /receiving/list?id={despatch}                  | COUNTER  | 200 404 403 302
      /receiving/list?id={despatch}                  | DESK     | 200 404 403 302
      /receiving/claims                              | READER   | 200 200 403 302
      /receiving/claims                              | DESK     | 200 200 403 302
      /receiving/claim?id={decided}                  | READER   | 200 404 403 302
      /receiving/claim?id={held}                     | OFFICER  | 200 404 200 302
      /receiving/claim?id={decided}                  | DESK     | 200 404 403 302
      /receiving/returns                             | READER   | 200 200 403 302
      /receiving/returns                             | DESK     | 200 200 403 302
      /receiving/return?id={backSent}                | READER   | 200 404 403 302
      /receiving/return?id={formBackAsked}           | DESK     | 200 404 403 302
      /receiving/return?delivery={despatch}          | RECEIVER | 200 404 200 302
      /receiving/recalls                             | OFFICER  | 200 200 403 302
      /receiving/recalls?id={recall}                 | DESK     | 200 404 403 302
      /receiving/recording?id={recording}            | READER   | 200 404 403 302
      /receiving/packs                               | RECEIVER | 200 200 403 302
      /receiving/packs?code=89520000000000000017     | RECEIVER | 200 200 403 302
      /receiving/photo?id={photo}                    | READER   | 200 404 403 302
      /receiving/photo?id={photo}                    | DESK     | 200 404 403 302
      /invoicing/match                               | BUYER    | 200 200 403 302
      /invoicing/match?view=ALL                      | ACCOUNTS | 200 200 403 302
      /invoicing/match?view=ALL                      | DESK     | 200 200 403 302
      /invoicing/match?id={settled}                  | ACCOUNTS | 200 404 403 302
      /invoicing/match?id={invoice}                  | ACCOUNTS | 200 404 403 302
      /invoicing/match?id={credit}                   | BUYER    | 200 404 403 302
      /invoicing/match?id={settled}                  | DESK     | 200 404 403 302
      /invoicing/statement                           | ACCOUNTS | 200 200 403 302
      /invoicing/statement                           | DESK     | 200 200 403 302
      /pricing/quotes                                | BUYER    | 200 200 403 302
      /pricing/quotes                                | DESK     | 200 200 403 302
      /pricing/quotes?id={quoteIn}                   | BUYER    | 200 404 403 302
      /pricing/quotes?id={quoteIn}                   | DESK     | 200 404 403 302
      /invoicing/statements                          | ACCOUNTS | 200 200 403 302
      /invoicing/statements                          | DESK     | 200 200 403 302
      /invoicing/statements?id={statement}           | ACCOUNTS | 200 404 403 302
      /invoicing/payments                            | ACCOUNTS | 200 200 403 302
      /invoicing/payments                            | DESK     | 200 200 403 302
      /invoicing/payments?partner={pharmacy}         | DESK     | 200 200 403 302
      /exchange/raw?id={message}                     | READER   | 200 404 403 302
      /exchange/raw?id={message}                     | EDI      | 200 404 403 302
      /exchange/journal                              | EDI      | 200 200 403 302
      /exchange/journal?view=everything&id={message} | EDI      | 200 200 403 302
      /exchange/journal?view=everything&q={number}   | EDI      | 200 200 403 302
      /sandbox/desk                                  | EDI      | 200 200 403 302
      /catalogue/imports                             | IMPORTER | 200 200 403 302
      /catalogue/import?id={import}                  | IMPORTER | 200 404 403 302
      /catalogue/refused.csv?id={import}             | IMPORTER | 200 404 403 302
      /catalogue/export.csv?kind=offers              | IMPORTER | 200 200 403 302
      /catalogue/export.xlsx?kind=offers             | IMPORTER | 200 200 403 302
      /exchange/partners                             | PEOPLE   | 200 200 403 302
      /partner/onboarding                            | PEOPLE   | 200 200 403 302
      /partner/onboarding?partner={proposal}         | PEOPLE   | 200 404 403 302
      /partner/report?partner={proposal}             | PEOPLE   | 200 404 403 302
      /partner/samples?partner={proposal}            | PEOPLE   | 200 404 403 302
      /partner/certificate?partner={proposal}        | PEOPLE   | 200 404 403 302
      /exchange/webhooks                             | PEOPLE   | 200 200 403 302
      /exchange/webhooks?id={webhook}                | PEOPLE   | 200 404 403 302
      /organisation/people                           | PEOPLE   | 200 200 403 302
      /organisation/people?id={person}               | PEOPLE   | 200 404 403 302
      """;

  private Doors() {}

  static List<Door> all(Rows rows) {
    return TABLE.lines().map(row -> door(row.split("\\|"), rows)).toList();
  }

  private static Door door(String[] cells, Rows rows) {
    var path = rows.filledInto(cells[0].strip());
    var statuses = Stream.of(cells[2].strip().split(" ")).mapToInt(Integer::parseInt).toArray();
    return new Door("GET", path, "", Cast.valueOf(cells[1].strip()), "", "", statuses);
  }
}
