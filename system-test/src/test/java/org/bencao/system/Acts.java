package org.bencao.system;

import java.util.List;
import java.util.stream.Stream;

/** Every call of REST with what each kind of caller is answered; what destroys comes last. */
final class Acts {

  /** Operation; query or the rest of the path; role of owner and other; lower role; statuses. */
  private static final String TABLE =
      """
      GET    /openapi.json                            |                   | buyer | receiver | 200 200 200
      GET    /organisation/me                         |                   | buyer | receiver | 200 200 200
      GET    /catalogue/offers                        | ?q=amox           | buyer | receiver | 200 200 403
      GET    /catalogue/offers/{offer}                |                   | buyer | receiver | 200 200 403
      GET    /catalogue/imports                       |                   | supplier-desk | edi-administrator | 200 200 403
      GET    /catalogue/imports/layouts               |                   | supplier-desk | edi-administrator | 200 200 403
      POST   /catalogue/imports                       | ?kind=OFFERS&layout={layout}&fileName=x.csv | supplier-desk | edi-administrator | 201 201 403
      GET    /catalogue/imports/{import}              |                   | supplier-desk | edi-administrator | 200 404 403
      GET    /catalogue/imports/{import}/rows         |                   | supplier-desk | edi-administrator | 200 404 403
      POST   /catalogue/imports/{import}/approve      |                   | supplier-desk | edi-administrator | 409 404 403
      POST   /catalogue/imports/{import}/cancel       |                   | supplier-desk | edi-administrator | 409 404 403
      POST   /catalogue/imports/{import}/resume       |                   | supplier-desk | edi-administrator | 409 404 403
      GET    /catalogue/items                         | ?q=amox           | buyer | receiver | 200 200 403
      GET    /catalogue/items/{item}                  |                   | buyer | receiver | 200 200 403
      GET    /ordering/drafts                         | ?site={site}      | buyer | receiver | 200 403 403
      POST   /ordering/drafts                         | ?site={site}      | buyer | receiver | 201 403 403
      GET    /ordering/drafts/{draft}                 |                   | buyer | receiver | 200 404 403
      POST   /ordering/drafts/{draft}/lines           |                   | buyer | receiver | 200 404 403
      PATCH  /ordering/drafts/{draft}/lines/{line}    |                   | buyer | receiver | 200 404 403
      DELETE /ordering/drafts/{draft}/lines/{line}    |                   | buyer | receiver | 200 404 403
      POST   /ordering/drafts/{draft}/submission      |                   | buyer | receiver | 200 404 403
      GET    /ordering/drafts/{draft}/hand-over       |                   | buyer | receiver | 200 404 403
      POST   /ordering/drafts/{draft}/hand-over       |                   | buyer | receiver | 204 404 403
      DELETE /ordering/drafts/{draft}/hand-over       |                   | buyer | receiver | 204 404 403
      DELETE /ordering/drafts/{spare}                 |                   | buyer | receiver | 204 404 403
      GET    /ordering/orders                         |                   | buyer | company-administrator | 200 200 403
      GET    /ordering/orders                         | ?number={number}  | buyer | company-administrator | 200 200 403
      POST   /ordering/orders                         |                   | buyer | receiver | 201 403 403
      GET    /ordering/orders/{order}                 |                   | buyer | company-administrator | 200 404 403
      POST   /ordering/orders/{order}/exceptions/{exception}/closure | | buyer | receiver | 204 404 403
      GET    /ordering/orders/{order}/changes         |                   | buyer | company-administrator | 200 404 403
      POST   /ordering/orders/{order}/cancellations   |                   | buyer | receiver | 409 404 403
      POST   /ordering/orders/{order}/lines/{orderLine}/consent |         | buyer | receiver | 409 404 403
      GET    /ordering/desk/orders                    |                   | supplier-desk | edi-administrator | 200 200 403
      POST   /ordering/desk/orders/{order}/answer     |                   | supplier-desk | edi-administrator | 409 404 403
      POST   /ordering/desk/orders/{order}/despatches |                   | supplier-desk | edi-administrator | 409 404 403
      POST   /ordering/desk/orders/{order}/invoices   |                   | supplier-desk | edi-administrator | 409 404 403
      POST   /ordering/desk/orders/{order}/changes/{change}/answer |      | supplier-desk | edi-administrator | 409 404 403
      GET    /ordering/shortages                      |                   | supplier-desk | edi-administrator | 200 200 403
      POST   /ordering/shortages                      |                   | supplier-desk | edi-administrator | 404 404 403
      POST   /ordering/shortages/{order}/closure      |                   | supplier-desk | edi-administrator | 404 404 403
      GET    /ordering/lists                          | ?site={site}      | buyer | receiver | 200 403 403
      POST   /ordering/lists                          | ?site={site}      | buyer | receiver | 201 403 403
      GET    /ordering/lists/{list}                   |                   | buyer | receiver | 200 404 403
      PATCH  /ordering/lists/{list}                   |                   | buyer | receiver | 200 404 403
      POST   /ordering/lists/{list}/lines             |                   | buyer | receiver | 200 404 403
      PATCH  /ordering/lists/{list}/lines/{listLine}  |                   | buyer | receiver | 200 404 403
      POST   /ordering/lists/{list}/draft             | ?site={site}      | buyer | receiver | 200 404 403
      POST   /ordering/lists/{list}/copies            |                   | buyer | receiver | 201 404 403
      DELETE /ordering/lists/{list}/lines/{spareLine} |                   | buyer | receiver | 200 404 403
      POST   /ordering/lists/{list}/lines/moves       |                   | buyer | receiver | 200 404 403
      POST   /ordering/lists/{list}/merges            |                   | buyer | receiver | 200 404 403
      DELETE /ordering/lists/{lost}                   |                   | buyer | receiver | 204 404 403
      GET    /ordering/orders/{order}/reorder         | ?site={site}      | buyer | receiver | 200 403 403
      POST   /ordering/orders/{order}/reorder         | ?site={site}      | buyer | receiver | 200 403 403
      GET    /invoicing/invoices                      | ?which=AT_RISK    | buyer | receiver | 200 200 403
      GET    /invoicing/invoices/{draft}              |                   | buyer | receiver | 404 404 403
      POST   /invoicing/invoices/{draft}/release      |                   | accounts | buyer | 404 404 403
      POST   /invoicing/differences/{draft}/acceptance |                  | accounts | buyer | 404 404 403
      POST   /invoicing/differences/{draft}/dispute   |                   | buyer | receiver | 404 404 403
      GET    /invoicing/statement                     |                   | buyer | receiver | 200 200 403
      GET    /receiving/despatches                    |                   | buyer | company-administrator | 200 200 403
      GET    /receiving/despatches                    | ?number={number}  | buyer | company-administrator | 200 200 403
      GET    /receiving/despatches/{order}            |                   | buyer | company-administrator | 404 404 403
      POST   /receiving/despatches/{order}/bookings   |                   | receiver | buyer | 404 404 403
      POST   /receiving/despatches/{order}/closure    |                   | receiver | buyer | 404 404 403
      POST   /receiving/bookings/{order}/withdrawal   |                   | receiver | buyer | 404 404 403
      GET    /receiving/discrepancies                 |                   | buyer | company-administrator | 200 200 403
      GET    /receiving/discrepancies/{order}         |                   | buyer | company-administrator | 404 404 403
      POST   /receiving/discrepancies/{order}/decision |                  | quality-officer | receiver | 404 404 403
      POST   /receiving/discrepancies/{order}/closure |                   | receiver | company-administrator | 404 404 403
      POST   /receiving/discrepancies/{order}/photos  | ?fileName=box.png | receiver | buyer | 404 404 403
      GET    /receiving/returns                       |                   | buyer | company-administrator | 200 200 403
      GET    /receiving/returns/{order}               |                   | buyer | company-administrator | 404 404 403
      GET    /receiving/returns/returnable/{order}    |                   | receiver | accounts | 404 404 403
      POST   /receiving/returns                       |                   | receiver | accounts | 404 404 403
      POST   /receiving/returns/{order}/authorisation |                   | supplier-desk | edi-administrator | 404 404 403
      POST   /receiving/returns/{order}/refusal       |                   | supplier-desk | edi-administrator | 404 404 403
      POST   /receiving/returns/{order}/shipment      |                   | receiver | buyer | 404 404 403
      POST   /receiving/returns/{order}/arrival       |                   | supplier-desk | edi-administrator | 404 404 403
      GET    /receiving/photos/{order}                |                   | buyer | company-administrator | 404 404 403
      GET    /exchange/messages                       |                   | edi-administrator | company-administrator | 200 200 403
      GET    /exchange/messages                       | ?q={number}       | edi-administrator | company-administrator | 200 200 403
      GET    /exchange/messages/{message}             |                   | edi-administrator | company-administrator | 200 404 403
      GET    /exchange/messages/{message}/raw         |                   | edi-administrator | company-administrator | 200 404 403
      POST   /exchange/messages/{message}/replay      |                   | edi-administrator | company-administrator | 204 404 403
      POST   /exchange/messages/{stopped}/rejection   |                   | edi-administrator | company-administrator | 204 404 403
      GET    /sandbox/ledger                          |                   | edi-administrator | company-administrator | 200 200 403
      POST   /sandbox/next                            |                   | edi-administrator | company-administrator | 409 409 403
      GET    /exchange/webhooks                       |                   | company-administrator | buyer | 200 200 403
      POST   /exchange/webhooks                       |                   | company-administrator | buyer | 201 201 403
      GET    /exchange/webhooks/{webhook}/deliveries  |                   | company-administrator | buyer | 200 404 403
      POST   /exchange/webhooks/deliveries/{delivery}/resend | | company-administrator | buyer | 204 404 403
      POST   /exchange/webhooks/{webhook}/secret      |                   | company-administrator | buyer | 200 404 403
      POST   /exchange/webhooks/{webhook}/deactivation |                  | company-administrator | buyer | 204 404 403
      POST   /exchange/webhooks/{webhook}/activation  |                   | company-administrator | buyer | 204 404 403
      DELETE /exchange/webhooks/{spareWebhook}        |                   | company-administrator | buyer | 204 404 403
      GET    /organisation/people                     |                   | company-administrator | buyer | 200 200 403
      GET    /organisation/people/{person}            |                   | company-administrator | buyer | 200 404 403
      POST   /organisation/people                     |                   | company-administrator | buyer | 201 201 403
      PUT    /organisation/people/{person}/grants     |                   | company-administrator | buyer | 204 404 403
      POST   /organisation/people/{person}/password   |                   | company-administrator | buyer | 200 404 403
      POST   /organisation/people/{person}/deactivation |                 | company-administrator | buyer | 204 404 403
      POST   /organisation/people/{person}/reactivation |                 | company-administrator | buyer | 204 404 403
      GET    /organisation/tokens                     |                   | company-administrator | buyer | 200 200 403
      POST   /organisation/tokens                     |                   | company-administrator | buyer | 201 201 403
      DELETE /organisation/tokens/{token}             |                   | company-administrator | buyer | 204 404 403
      """;

  private Acts() {}

  static List<Act> all(Secrets owned) {
    return TABLE.lines().map(row -> act(row.split("\\|"), owned)).toList();
  }

  /** The operations as an OpenAPI document would name them: parameters without their names. */
  static String nameless(String operation) {
    return operation.replaceAll("\\{[^}]*}", "{}").replaceAll(" +", " ");
  }

  private static Act act(String[] cells, Secrets owned) {
    var operation = cells[0].strip();
    var method = operation.substring(0, operation.indexOf(' '));
    var path = operation.substring(operation.lastIndexOf(' ') + 1) + cells[1].strip();
    var statuses = Stream.of(cells[4].strip().split(" ")).mapToInt(Integer::parseInt).toArray();
    return new Act(
        nameless(operation),
        owned.filledInto(path),
        method.equals("GET") || method.equals("DELETE") ? "" : owned.body(path),
        cells[2].strip(),
        cells[3].strip(),
        statuses);
  }
}
