package org.bencao.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every call of REST with what each kind of caller is answered; what destroys comes last. */
final class Acts {

  /** Operation; query; the owner's company and role; a lower role; statuses. */
  private static final String TABLE =
      """
      GET    /openapi.json                            |                   | QN buyer | receiver | 200 200 200
      GET    /organisation/me                         |                   | QN buyer | receiver | 200 200 200
      GET    /audit/keys                              |                   | QN auditor | buyer | 200 200 200
      GET    /traceability/lots                       | ?code=NEVER       | QN auditor | buyer | 200 200 403
      GET    /audit/trail                             |                   | QN auditor | buyer | 200 200 403
      GET    /audit/trail/verification                |                   | QN auditor | buyer | 200 200 403
      GET    /audit/trail/export                      | ?from=2026-01-01  | QN auditor | buyer | 200 200 403
      GET    /catalogue/offers                        | ?q=amox           | QN buyer | receiver | 200 200 403
      GET    /catalogue/offers/{offer}                |                   | QN buyer | receiver | 200 200 403
      GET    /catalogue/imports                       |                   | KH supplier-desk | edi-administrator | 200 200 403
      GET    /catalogue/imports/layouts               |                   | KH supplier-desk | edi-administrator | 200 200 403
      POST   /catalogue/imports                       | ?kind=OFFERS&layout={layout}&fileName=x.csv | KH supplier-desk | edi-administrator | 201 201 403
      GET    /catalogue/imports/{import}              |                   | KH supplier-desk | edi-administrator | 200 404 403
      GET    /catalogue/imports/{import}/rows         |                   | KH supplier-desk | edi-administrator | 200 404 403
      POST   /catalogue/imports/{reviewed}/approve    |                   | KH supplier-desk | edi-administrator | 204 404 403
      POST   /catalogue/imports/{unwanted}/cancel     |                   | KH supplier-desk | edi-administrator | 204 404 403
      POST   /catalogue/imports/{import}/resume       |                   | KH supplier-desk | edi-administrator | 409 404 403
      GET    /catalogue/items                         | ?q=amox           | QN buyer | receiver | 200 200 403
      GET    /catalogue/items/{item}                  |                   | QN buyer | receiver | 200 200 403
      GET    /ordering/drafts                         | ?site={site}      | QN buyer | receiver | 200 403 403
      POST   /ordering/drafts                         | ?site={site}      | QN buyer | receiver | 201 403 403
      GET    /ordering/drafts/{draft}                 |                   | QN buyer | receiver | 200 404 403
      POST   /ordering/drafts/{draft}/lines           |                   | QN buyer | receiver | 200 404 403
      PATCH  /ordering/drafts/{draft}/lines/{line}    |                   | QN buyer | receiver | 200 404 403
      DELETE /ordering/drafts/{draft}/lines/{line}    |                   | QN buyer | receiver | 200 404 403
      POST   /ordering/drafts/{draft}/submission      |                   | QN buyer | receiver | 200 404 403
      GET    /ordering/drafts/{draft}/hand-over       |                   | QN buyer | receiver | 200 404 403
      POST   /ordering/drafts/{draft}/hand-over       |                   | QN buyer | receiver | 204 404 403
      DELETE /ordering/drafts/{draft}/hand-over       |                   | QN buyer | receiver | 204 404 403
      DELETE /ordering/drafts/{lostDraft}             |                   | QN buyer | receiver | 204 404 403
      GET    /ordering/orders                         |                   | QN buyer | company-administrator | 200 200 403
      GET    /ordering/orders                         | ?number={number}  | QN buyer | company-administrator | 200 200 403
      GET    /ordering/orders                         | ?number={number}  | KH supplier-desk | company-administrator | 200 200 403
      POST   /ordering/orders                         |                   | QN buyer | receiver | 201 403 403
      GET    /ordering/orders/{order}                 |                   | QN buyer | company-administrator | 200 404 403
      GET    /ordering/orders/{order}                 |                   | KH edi-administrator | company-administrator | 200 404 403
      GET    /ordering/orders/{traded}                |                   | QN accounts | company-administrator | 200 404 403
      GET    /ordering/orders/{traded}                |                   | YS supplier-desk | company-administrator | 200 404 403
      POST   /ordering/orders/{order}/exceptions/{exception}/closure | | QN buyer | receiver | 204 404 403
      GET    /ordering/orders/{asked}/changes         |                   | QN buyer | company-administrator | 200 404 403
      GET    /ordering/orders/{asked}/changes         |                   | YS supplier-desk | company-administrator | 200 404 403
      POST   /ordering/orders/{asked}/cancellations   |                   | QN buyer | receiver | 201 404 403
      POST   /ordering/orders/{offered}/lines/{orderLine}/consent |       | QN buyer | receiver | 201 404 403
      GET    /ordering/requisitions                   |                   | QN buyer | receiver | 200 200 403
      GET    /ordering/requisitions                   | ?state=decided    | QN approver | receiver | 200 200 403
      GET    /ordering/requisitions/{requisition}     |                   | QN buyer | receiver | 200 404 403
      POST   /ordering/requisitions/{withdrawn}/withdrawal |              | QN buyer | receiver | 204 404 403
      GET    /ordering/approval-rules                 |                   | QN company-administrator | buyer | 200 200 403
      PUT    /ordering/approval-rules                 |                   | QN company-administrator | buyer | 200 200 403
      GET    /ordering/approver-limits                |                   | QN company-administrator | buyer | 200 200 403
      PUT    /ordering/approver-limits                |                   | QN company-administrator | buyer | 200 200 403
      GET    /pricing/contracts                       |                   | QN buyer | receiver | 200 200 403
      GET    /pricing/contracts                       |                   | KH supplier-desk | edi-administrator | 200 200 403
      GET    /pricing/contracts/{contract}            |                   | QN buyer | receiver | 200 404 403
      GET    /pricing/contracts/{contract}            |                   | KH supplier-desk | edi-administrator | 200 404 403
      POST   /pricing/contracts                       |                   | KH supplier-desk | edi-administrator | 201 409 403
      POST   /pricing/contracts/{contract}/end        |                   | KH supplier-desk | edi-administrator | 204 404 403
      GET    /pricing/cost-clearances                 |                   | QN accounts | receiver | 200 200 403
      POST   /pricing/cost-clearances                 |                   | QN accounts | supplier-desk | 200 200 403
      GET    /pricing/inquiries                       |                   | QN buyer | receiver | 200 200 403
      GET    /pricing/inquiries                       |                   | YS supplier-desk | edi-administrator | 200 200 403
      GET    /pricing/inquiries/{quoteIn}             |                   | QN buyer | receiver | 200 404 403
      GET    /pricing/inquiries/{quoteIn}             |                   | YS supplier-desk | edi-administrator | 200 404 403
      POST   /pricing/inquiries                       |                   | QN buyer | receiver | 201 201 403
      POST   /pricing/quotes/{priced}/revision        |                   | QN buyer | receiver | 200 404 403
      POST   /pricing/quotes/{locked}/acceptance      |                   | QN buyer | receiver | 200 404 403
      POST   /pricing/quotes/{unwantedQuote}/refusal     |                   | QN buyer | receiver | 200 404 403
      POST   /pricing/quotes/{quote}/prices           |                   | YS supplier-desk | edi-administrator | 200 404 403
      POST   /pricing/quotes/{undone}/decline         |                   | YS supplier-desk | edi-administrator | 200 404 403
      GET    /pricing/curve                           |                   | YS supplier-desk | edi-administrator | 200 200 403
      PUT    /pricing/curve                           |                   | YS supplier-desk | edi-administrator | 200 200 403
      GET    /pricing/groups                          |                   | QN buyer | receiver | 200 200 403
      GET    /pricing/groups                          |                   | YS supplier-desk | edi-administrator | 200 200 403
      POST   /pricing/groups                          |                   | YS supplier-desk | edi-administrator | 200 200 403
      PUT    /pricing/groups/{group}/pledge           |                   | QN buyer | receiver | 200 200 403
      GET    /pricing/tenders                         |                   | QN buyer | receiver | 200 200 403
      GET    /pricing/tenders                         |                   | YS supplier-desk | edi-administrator | 200 200 403
      PUT    /pricing/tenders                         |                   | KH supplier-desk | edi-administrator | 403 403 403
      GET    /organisation/size                       |                   | QN company-administrator | buyer | 200 200 403
      PUT    /organisation/size                       |                   | QN company-administrator | buyer | 200 200 403
      GET    /compliance/authority-reports            |                   | QN quality-officer | receiver | 200 200 403
      GET    /compliance/authority-reports/{authorityReport} |            | QN quality-officer | receiver | 200 404 403
      POST   /compliance/authority-reports            |                   | QN quality-officer | receiver | 200 200 403
      POST   /compliance/authority-reports/{lostReport}/sent |            | QN quality-officer | receiver | 200 404 403
      GET    /compliance/authorisations               |                   | QN buyer | receiver | 200 200 403
      GET    /ordering/signed-forms                   | ?site={mapleSite} | MFP buyer | receiver | 200 403 403
      GET    /ordering/signed-forms/text              | ?draft={toSign}&seller={larkspur} | MFP buyer | receiver | 200 404 403
      POST   /ordering/signed-forms                   |                   | MFP buyer | receiver | 200 409 403
      GET    /ordering/signed-forms/{signed}/message  |                   | MFP buyer | receiver | 200 404 403
      POST   /ordering/signed-forms/{unwantedSigned}/withdrawal |         | MFP buyer | receiver | 200 404 403
      GET    /ordering/holds                          |                   | LKS compliance-officer | supplier-desk | 200 200 403
      GET    /ordering/holds/{unusual}                |                   | LKS compliance-officer | supplier-desk | 200 404 403
      GET    /compliance/responsible-persons          |                   | QN buyer | receiver | 200 200 403
      GET    /compliance/register                     |                   | QN receiver | buyer | 200 200 403
      GET    /compliance/register/{register}          |                   | QN receiver | buyer | 200 404 403
      POST   /compliance/register                     |                   | QN receiver | buyer | 200 404 403
      POST   /compliance/register/{register}/correction |                 | QN receiver | buyer | 200 404 403
      POST   /compliance/register/{register}/report   |                   | QN quality-officer | receiver | 404 404 403
      GET    /compliance/licences                     |                   | QN buyer | receiver | 200 200 403
      GET    /compliance/licences                     |                   | KH supplier-desk | edi-administrator | 200 200 403
      GET    /compliance/dossiers                     |                   | QN buyer | receiver | 200 200 403
      GET    /compliance/dossiers/{dossier}           |                   | QN buyer | receiver | 200 404 403
      GET    /compliance/licences/{scanned}           |                   | QN buyer | receiver | 200 404 403
      GET    /credit/budgets                          |                   | QN accounts | receiver | 200 200 403
      POST   /credit/budgets                          |                   | QN company-administrator | buyer | 201 404 403
      PUT    /credit/budgets/{budget}                 |                   | QN company-administrator | buyer | 200 404 403
      GET    /credit/quotas                           |                   | QN buyer | receiver | 200 200 403
      PUT    /credit/quotas                           |                   | KH supplier-desk | edi-administrator | 200 200 403
      GET    /credit/lines                            |                   | QN buyer | receiver | 200 200 403
      GET    /credit/lines                            |                   | KH supplier-desk | edi-administrator | 200 200 403
      PUT    /credit/lines                            |                   | KH supplier-desk | edi-administrator | 200 200 403
      GET    /ordering/desk/orders                    |                   | YS supplier-desk | edi-administrator | 200 200 403
      GET    /ordering/desk/orders                    | ?task=ANSWER      | YS supplier-desk | edi-administrator | 200 200 403
      POST   /ordering/desk/orders/{unanswered}/answer |                 | YS supplier-desk | edi-administrator | 204 404 403
      POST   /ordering/desk/orders/{unanswered}/despatches |             | YS supplier-desk | edi-administrator | 204 404 403
      POST   /ordering/desk/orders/{unanswered}/invoices |               | YS supplier-desk | edi-administrator | 204 404 403
      POST   /ordering/desk/orders/{asked}/changes/{change}/answer |      | YS supplier-desk | edi-administrator | 204 404 403
      GET    /ordering/shortages                      |                   | YS supplier-desk | edi-administrator | 200 200 403
      POST   /ordering/shortages                      |                   | YS supplier-desk | edi-administrator | 201 404 403
      POST   /ordering/shortages/{scarce}/closure     |                   | YS supplier-desk | edi-administrator | 204 404 403
      GET    /ordering/lists                          | ?site={site}      | QN buyer | receiver | 200 403 403
      POST   /ordering/lists                          | ?site={site}      | QN buyer | receiver | 201 403 403
      GET    /ordering/lists/{list}                   |                   | QN buyer | receiver | 200 404 403
      PATCH  /ordering/lists/{renamed}                |                   | QN buyer | receiver | 200 404 403
      POST   /ordering/lists/{list}/lines             |                   | QN buyer | receiver | 200 404 403
      PATCH  /ordering/lists/{list}/lines/{listLine}  |                   | QN buyer | receiver | 200 404 403
      POST   /ordering/lists/{list}/draft             | ?site={site}      | QN buyer | receiver | 200 404 403
      POST   /ordering/lists/{list}/copies            |                   | QN buyer | receiver | 201 404 403
      DELETE /ordering/lists/{list}/lines/{spareLine} |                   | QN buyer | receiver | 200 404 403
      POST   /ordering/lists/{list}/lines/moves       |                   | QN buyer | receiver | 200 404 403
      POST   /ordering/lists/{list}/merges            |                   | QN buyer | receiver | 200 404 403
      DELETE /ordering/lists/{lostList}               |                   | QN buyer | receiver | 204 404 403
      GET    /ordering/orders/{order}/reorder         | ?site={site}      | QN buyer | receiver | 200 403 403
      POST   /ordering/orders/{order}/reorder         | ?site={site}      | QN buyer | receiver | 200 403 403
      GET    /invoicing/invoices                      | ?which=AT_RISK    | QN buyer | receiver | 200 200 403
      GET    /invoicing/invoices                      |                   | QN accounts | receiver | 200 200 403
      GET    /invoicing/invoices                      |                   | YS supplier-desk | company-administrator | 200 200 403
      GET    /invoicing/invoices/{settled}            |                   | QN buyer | receiver | 200 404 403
      GET    /invoicing/invoices/{settled}            |                   | YS supplier-desk | company-administrator | 200 404 403
      GET    /invoicing/invoices/{credit}             |                   | QN accounts | receiver | 200 404 403
      POST   /invoicing/differences/{difference}/acceptance |             | QN accounts | buyer | 204 404 403
      POST   /invoicing/differences/{shortage}/dispute |                  | QN buyer | receiver | 204 404 403
      POST   /invoicing/invoices/{invoice}/release    |                   | QN accounts | buyer | 204 404 403
      GET    /invoicing/statement                     |                   | QN buyer | receiver | 200 200 403
      GET    /invoicing/payee                         |                   | YS supplier-desk | edi-administrator | 200 200 403
      GET    /invoicing/maker-invoices                |                   | YS supplier-desk | edi-administrator | 200 200 403
      POST   /invoicing/maker-invoices                |                   | YS supplier-desk | edi-administrator | 200 200 403
      GET    /invoicing/statements                    |                   | QN accounts | receiver | 200 200 403
      GET    /invoicing/statements                    |                   | YS supplier-desk | edi-administrator | 200 200 403
      GET    /invoicing/statements/{statement}        |                   | QN accounts | receiver | 200 404 403
      GET    /invoicing/statements/{statement}        |                   | YS supplier-desk | receiver | 200 404 403
      POST   /invoicing/statements                    |                   | YS supplier-desk | accounts | 200 200 403
      POST   /invoicing/statements/{statement}/answer |                   | QN accounts | supplier-desk | 200 404 403
      GET    /invoicing/payments                      |                   | QN accounts | receiver | 200 200 403
      GET    /invoicing/payments                      |                   | YS supplier-desk | edi-administrator | 200 200 403
      GET    /invoicing/payments/{payment}            |                   | QN accounts | receiver | 200 404 403
      GET    /invoicing/payments/{payment}            |                   | YS supplier-desk | edi-administrator | 200 404 403
      POST   /invoicing/payments                      |                   | YS supplier-desk | edi-administrator | 201 201 403
      POST   /invoicing/payments/{payment}/allocations |                  | YS supplier-desk | edi-administrator | 200 404 403
      POST   /invoicing/payments/{lostPayment}/withdrawal |               | YS supplier-desk | edi-administrator | 200 404 403
      GET    /receiving/trace-slips                   |                   | QN receiver | buyer | 200 200 403
      GET    /receiving/trace-slips/{slip}            |                   | QN receiver | buyer | 200 404 403
      POST   /receiving/trace-slips/{slip}/upload     |                   | QN receiver | buyer | 200 404 403
      POST   /receiving/trace-slips/{slip}/uploaded   |                   | QN receiver | buyer | 200 404 403
      GET    /receiving/despatches                    |                   | QN buyer | company-administrator | 200 200 403
      GET    /receiving/despatches                    | ?number={despatchNumber} | QN receiver | company-administrator | 200 200 403
      GET    /receiving/despatches                    | ?number={despatchNumber} | YS supplier-desk | company-administrator | 200 200 403
      GET    /receiving/despatches/{despatch}         |                   | QN receiver | company-administrator | 200 404 403
      GET    /receiving/despatches/{despatch}         |                   | YS supplier-desk | company-administrator | 200 404 403
      POST   /receiving/despatches/{open}/bookings    |                   | QN receiver | buyer | 201 404 403
      POST   /receiving/bookings/{booking}/withdrawal |                   | QN receiver | buyer | 204 404 403
      POST   /receiving/despatches/{open}/closure     | ?noCode=NOT_PRINTED | QN receiver | buyer | 200 404 403
      GET    /receiving/discrepancies                 |                   | QN buyer | company-administrator | 200 200 403
      GET    /receiving/discrepancies                 |                   | YS supplier-desk | company-administrator | 200 200 403
      GET    /receiving/discrepancies/{decided}       |                   | QN buyer | company-administrator | 200 404 403
      GET    /receiving/discrepancies/{decided}       |                   | YS supplier-desk | company-administrator | 200 404 403
      POST   /receiving/discrepancies/{held}/photos   | ?fileName=box.webp | QN receiver | buyer | 200 404 403
      POST   /receiving/discrepancies/{held}/decision |                   | QN quality-officer | receiver | 200 404 403
      POST   /receiving/discrepancies/{short}/closure |                   | QN receiver | company-administrator | 200 404 403
      GET    /receiving/returns                       |                   | QN buyer | company-administrator | 200 200 403
      GET    /receiving/returns                       |                   | YS supplier-desk | company-administrator | 200 200 403
      GET    /receiving/returns/{backSent}            |                   | QN receiver | company-administrator | 200 404 403
      GET    /receiving/returns/{backSent}            |                   | YS supplier-desk | company-administrator | 200 404 403
      GET    /receiving/returns/returnable/{despatch} |                   | QN receiver | accounts | 200 404 403
      POST   /receiving/returns                       |                   | QN receiver | accounts | 201 404 403
      POST   /receiving/returns/{backAsked}/authorisation |               | YS supplier-desk | edi-administrator | 200 404 403
      POST   /receiving/returns/{backDenied}/refusal  |                   | YS supplier-desk | edi-administrator | 200 404 403
      POST   /receiving/returns/{backGranted}/shipment |                  | QN receiver | buyer | 200 404 403
      POST   /receiving/returns/{backSent}/arrival    |                   | YS supplier-desk | edi-administrator | 200 404 403
      POST   /receiving/despatches/{despatch}/recordings | ?fileName=way.csv | QN receiver | buyer | 200 404 403
      GET    /receiving/recordings/{recording}        |                   | QN receiver | company-administrator | 200 404 403
      GET    /receiving/recalls                       |                   | QN quality-officer | company-administrator | 200 200 403
      GET    /receiving/recalls/{recall}              |                   | YS supplier-desk | company-administrator | 200 404 403
      POST   /receiving/recalls                       |                   | YS supplier-desk | edi-administrator | 200 200 403
      POST   /receiving/recalls/{recall}/answers      |                   | QN quality-officer | receiver | 200 404 403
      POST   /receiving/recalls/{emptyRecall}/closure |                   | YS supplier-desk | edi-administrator | 200 404 403
      GET    /receiving/packs                         | ?code=89520000000000000017 | QN receiver | buyer | 200 200 403
      GET    /receiving/trace-cases                   |                   | QN receiver | buyer | 200 200 403
      GET    /receiving/trace-cases/{suspicion}       |                   | QN receiver | buyer | 200 404 403
      GET    /receiving/trace-cases/{traceRequest}    |                   | YS supplier-desk | edi-administrator | 200 404 403
      POST   /receiving/trace-cases/suspicions        |                   | QN receiver | buyer | 200 200 403
      POST   /receiving/trace-cases/requests          |                   | YS supplier-desk | edi-administrator | 200 200 403
      POST   /receiving/trace-cases/{suspicion}/decision |                | QN quality-officer | receiver | 200 404 403
      POST   /receiving/trace-cases/{suspicion}/notice |                  | QN quality-officer | receiver | 200 404 403
      POST   /receiving/trace-cases/{traceRequest}/answer |               | YS supplier-desk | edi-administrator | 200 404 403
      POST   /receiving/packs/reports                 |                   | QN receiver | buyer | 200 404 403
      GET    /receiving/photos/{photo}                |                   | QN buyer | company-administrator | 200 404 403
      GET    /receiving/photos/{photo}                |                   | YS supplier-desk | company-administrator | 200 404 403
      GET    /exchange/messages                       |                   | KH edi-administrator | company-administrator | 200 200 403
      GET    /exchange/messages                       | ?q={number}       | KH edi-administrator | company-administrator | 200 200 403
      GET    /exchange/messages/{message}             |                   | KH edi-administrator | company-administrator | 200 404 403
      GET    /exchange/messages/{message}             |                   | QN edi-administrator | company-administrator | 200 404 403
      GET    /exchange/messages/{message}/raw         |                   | KH edi-administrator | company-administrator | 200 404 403
      GET    /exchange/messages/{message}/raw         |                   | QN edi-administrator | company-administrator | 200 404 403
      POST   /exchange/messages/replays               |                   | KH edi-administrator | company-administrator | 200 200 403
      POST   /exchange/messages/{message}/replay      |                   | KH edi-administrator | company-administrator | 204 404 403
      POST   /exchange/messages/{stopped}/corrections |                   | KH edi-administrator | company-administrator | 409 404 403
      POST   /exchange/messages/{stopped}/rejection   |                   | KH edi-administrator | company-administrator | 204 404 403
      GET    /sandbox/ledger                          |                   | KH edi-administrator | company-administrator | 200 200 403
      POST   /sandbox/next                            |                   | KH edi-administrator | company-administrator | 409 409 403
      GET    /exchange/partners                       |                   | KH edi-administrator | buyer | 200 200 403
      POST   /exchange/partners                       |                   | QN edi-administrator | buyer | 201 409 403
      GET    /exchange/partners/{proposal}            |                   | QN edi-administrator | buyer | 200 404 403
      PUT    /exchange/partners/{proposal}            |                   | QN edi-administrator | buyer | 409 404 403
      POST   /exchange/partners/{proposal}/go-live    |                   | QN edi-administrator | buyer | 403 403 403
      POST   /exchange/partners/{proposal}/pause      |                   | QN edi-administrator | buyer | 409 404 403
      GET    /exchange/partners/{proposal}/report     |                   | QN edi-administrator | buyer | 200 404 403
      GET    /exchange/partners/{proposal}/samples    |                   | QN edi-administrator | buyer | 200 404 403
      GET    /exchange/partners/{proposal}/trials     |                   | QN edi-administrator | buyer | 200 404 403
      POST   /exchange/partners/{proposal}/trials     |                   | QN edi-administrator | buyer | 200 404 403
      DELETE /exchange/partners/{lostProposal}        |                   | QN edi-administrator | buyer | 204 404 403
      PUT    /exchange/partners/{partner}/language    |                   | KH edi-administrator | buyer | 204 404 403
      GET    /exchange/webhooks                       |                   | QN company-administrator | buyer | 200 200 403
      POST   /exchange/webhooks                       |                   | QN company-administrator | buyer | 201 201 403
      GET    /exchange/webhooks/{webhook}/deliveries  |                   | QN company-administrator | buyer | 200 404 403
      POST   /exchange/webhooks/deliveries/{delivery}/resend |            | QN company-administrator | buyer | 204 404 403
      POST   /exchange/webhooks/{webhook}/secret      |                   | QN company-administrator | buyer | 200 404 403
      POST   /exchange/webhooks/{webhook}/deactivation |                  | QN company-administrator | buyer | 204 404 403
      POST   /exchange/webhooks/{webhook}/activation  |                   | QN company-administrator | buyer | 204 404 403
      DELETE /exchange/webhooks/{lostWebhook}         |                   | QN company-administrator | buyer | 204 404 403
      GET    /organisation/people                     |                   | QN company-administrator | buyer | 200 200 403
      GET    /organisation/people/{person}            |                   | QN company-administrator | buyer | 200 404 403
      POST   /organisation/people                     |                   | QN company-administrator | buyer | 201 201 403
      PUT    /organisation/people/{person}/grants     |                   | QN company-administrator | buyer | 204 404 403
      POST   /organisation/people/{person}/password   |                   | QN company-administrator | buyer | 200 404 403
      POST   /organisation/people/{person}/deactivation |                 | QN company-administrator | buyer | 204 404 403
      POST   /organisation/people/{forgotten}/erasure |                  | QN company-administrator | buyer | 200 404 403
      POST   /organisation/people/{person}/reactivation |                 | QN company-administrator | buyer | 204 404 403
      GET    /organisation/tokens                     |                   | QN company-administrator | buyer | 200 200 403
      POST   /organisation/tokens                     |                   | QN company-administrator | buyer | 201 201 403
      DELETE /organisation/tokens/{token}             |                   | QN company-administrator | buyer | 204 404 403
      """;

  private Acts() {}

  static List<Act> all(Rows rows) {
    return TABLE.lines().map(row -> act(row.split("\\|"), rows)).toList();
  }

  /**
   * The same about rows that never were, where it is all the same.
   *
   * @param known those that are
   */
  static List<Act> ofNothing(Map<String, String> known) {
    var rows = new HashMap<String, String>();
    rows.putAll(Map.of("today", China.today().toString(), "orderLine", "1", "change", "1"));
    rows.put("fresh", "{fresh}");
    rows.putAll(known);
    return all(Rows.never(TABLE + Bodies.texts(), rows));
  }

  /** The operations as an OpenAPI document would name them: parameters without their names. */
  static String nameless(String operation) {
    return operation.replaceAll("\\{[^}]*}", "{}").replaceAll(" +", " ");
  }

  private static Act act(String[] cells, Rows rows) {
    var operation = cells[0].strip().replaceAll(" +", " ");
    var path = operation.substring(operation.indexOf(' ') + 1) + cells[1].strip();
    var who = cells[2].strip().split(" ");
    var statuses = Stream.of(cells[4].strip().split(" ")).mapToInt(Integer::parseInt).toArray();
    return new Act(
        nameless(operation),
        rows.filledInto(path),
        rows.filledInto(Bodies.of(operation)),
        who[0],
        Act.OTHERS.get(who[0]),
        who[1],
        cells[3].strip(),
        statuses);
  }
}
