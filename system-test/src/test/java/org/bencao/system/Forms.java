package org.bencao.system;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every address that takes something from a page, with what each kind of person is answered; a
 * field with an at sign is a file. The word {fresh} is new in each.
 */
final class Forms {

  /** Address; form; whose; where owner and other company are led; statuses. */
  private static final String TABLE =
      """
      POST /ordering/desk/act       | act=confirm&id={formUnanswered}&key={fresh} | DESK | CONFIRMED | | 302 404 403 302
      POST /ordering/desk/act       | act=answer&id={formUnanswered}&key={fresh}&confirmed-1=100 | DESK | ANSWERED | | 302 404 403 302
      POST /ordering/desk/act       | act=ship&id={formUnanswered}&key={fresh}&number=D-{fresh}&packs-1=50&lot-1=L1&expiry-1=2090-01-31&later-lot=promised | DESK | SHIPPED | | 302 404 403 302
      POST /ordering/desk/act       | act=invoice&id={formUnanswered}&key={fresh}&number=I-{fresh}&day={today}&packs-1=1 | DESK | INVOICED | | 302 404 403 302
      POST /ordering/desk/act       | act=credit&id={traded}&key={fresh}&number=C-{fresh}&day={today}&credits={formBill}&packs-3=1 | DESK | CREDITED | | 302 404 403 302
      POST /ordering/desk/act       | act=grant&id={asked}&key={fresh}&number={formChange} | DESK | GRANTED | | 302 404 403 302
      POST /ordering/desk/table     | act=answer&id={formUnanswered}&key={fresh}&@file=x | DESK | REFUSED | | 302 404 403 302
      POST /ordering/change/act     | act=cancel&id={asked}&key={fresh}&packs-1=1&note=checked | BUYER | CANCEL_ASKED | | 302 404 403 302
      POST /ordering/change/act     | act=cancel-all&id={asked}&key={fresh}&note=checked | BUYER | CANCEL_ASKED | | 302 404 403 302
      POST /ordering/change/act     | act=accept&id={formOffered}&key={fresh}&line=1 | BUYER | AGREED | | 302 404 403 302
      POST /ordering/signing/signed | act=withdraw&id={formSigned} | SIGNER | FORM_WITHDRAWN | | 302 404 403 302
      POST /ordering/signing/signed | act=add&@file=x | SIGNER | | | 200 200 403 302
      POST /ordering/unusual/act    | act=clear&id={formUnusual}&evidence=checked | CLEARANCE | HOLD_CLEARED | | 302 404 403 302
      POST /ordering/approvals/act  | act=approve&id={formApproved}&seen=nothing | APPROVER | CHANGED_MEANWHILE | | 302 404 403 302
      POST /ordering/approvals/act  | act=marked&mark={formApproved} | APPROVER | SOME_APPROVED | SOME_APPROVED | 302 302 403 302
      POST /ordering/approvals/act  | act=refuse&id={formRefused}&note=checked | APPROVER | NOT_APPROVED | | 302 404 403 302
      POST /ordering/approvals/act  | act=withdraw&id={formWithdrawn} | BUYER | WITHDRAWN | | 302 404 403 302
      POST /ordering/approvals/act  | act=delegate&deputy={deputy}&from={today}&to={today} | APPROVER | AWAY | | 302 404 403 302
      POST /ordering/approvals/act  | act=notice&id={formWithdrawn} | BUYER | NOTED | | 302 404 403 302
      POST /ordering/approvals/act  | act=draft&id={formWithdrawn} | BUYER | /ordering/pad | | 302 404 403 302
      POST /exchange/partners/act   | language=EN&id={buyerSystem} | PEOPLE | EN | | 302 404 403 302
      POST /traceability/inspections/change | login=incomplete | PEOPLE | | | 200 200 403 302
      POST /pricing/contracts/change | act=make&number={fresh}&buyer=QN&from=2099-01-01&to=2099-12-31&lines=100207%201%205.00 | DESK | MADE | MADE | 302 302 403 302
      POST /credit/limits/change | act=quota&buyer=QN&siteCode=JA&class=TOXIC&packs=900000&from=2099-01-01&days=30&windows=1 | DESK | SET | SET | 302 302 403 302
      POST /compliance/responsible/change | act=NAME&responsible=incomplete | PEOPLE | | | 200 200 403 302
      POST /compliance/authorisation/change | act=GIVE&letter=incomplete | PEOPLE | | | 200 200 403 302
      POST /compliance/dossier/change | act=OPEN&seller={seller} | BUYER | DOSSIER_OPEN | DOSSIER_OPEN | 302 302 403 302
      POST /compliance/dossier/change | act=SIGN&id={dossier}&content=other&password=other | BUYER | | | 200 404 403 302
      POST /compliance/dossier/change | act=GIVE_BACK&id={dossier}&note=checked | BUYER | | | 302 404 403 302
      POST /compliance/dossier/change | act=ADD&id={dossier}&kind=SALES_ID&number={fresh}&sealed=1&@scan=RIFF0000WEBP | BUYER | | | 302 404 403 302
      POST /receiving/slips/change | act=AGAIN&id={slip} | RECEIVER | AGAIN | | 302 404 403 302
      POST /receiving/slips/change | act=UPLOADED&id={slip}&reference=DEMO-{slip} | RECEIVER | UPLOADED | | 302 404 403 302
      POST /receiving/cases/change | act=SUSPECT&item=100281&lot=M-1&why=checked | RECEIVER | SUSPECT | SUSPECT | 302 302 403 302
      POST /receiving/cases/change | act=DECIDE&id={formSuspicion}&verdict=ILLEGITIMATE&note=checked | OFFICER | DECIDE | | 302 404 403 302
      POST /receiving/cases/change | act=TELL&id={formSuspicion}&reference=checked | OFFICER | TELL | | 302 404 403 302
      POST /receiving/cases/change | act=REQUEST&key={fresh}&asker=checked&question=checked | DESK | REQUEST | REQUEST | 302 302 403 302
      POST /receiving/cases/change | act=ANSWER&id={formRequest}&note=checked | DESK | ANSWER | | 302 404 403 302
      POST /pricing/costs/change | cost-item=100202&cost-least=1&cost-to=2098-01-01&cost-note=checked | ACCOUNTS | CLEARED | CLEARED | 302 302 403 302
      POST /compliance/size/change | size=SMALL | PEOPLE | SIZE_STATED | SIZE_STATED | 302 302 403 302
      POST /compliance/reports/change | act=BEGIN&key={fresh}&kind=DATA_BREACH&found=2026-11-20T10:00&subject=checked | OFFICER | BEGIN | BEGIN | 302 302 403 302
      POST /compliance/reports/change | act=SENT&id={formReport}&reference=checked | OFFICER | SENT | | 302 404 403 302
      POST /compliance/register/change | act=WRITE&key={fresh}&site={site}&item=100215&way=IN&day={today}&quantity=1&lot=L1&expiry=2090-01-31&party-kind=WHOLESALER&party=checked&licence=checked&document=checked | RECEIVER | REGISTER_WRITE | | 302 404 403 302
      POST /compliance/register/change | act=CORRECT&id={formRegister}&key={fresh}&why=checked | RECEIVER | REGISTER_CORRECT | | 302 404 403 302
      POST /compliance/register/change | act=SIGN&id={register}&password=other | OFFICER | | | 200 404 403 302
      POST /compliance/register/change | act=SHOW&id={register}&password=other&purpose=checked | OFFICER | | | 200 404 403 302
      POST /compliance/licence/change | act=UPLOAD&kind=CN_BL&number={fresh}&holder=x&registry=1&issuer=x&issued=2026-01-01&@scan=RIFF0000WEBP | PEOPLE | | | 200 200 403 302
      POST /compliance/licence/change | act=RECHECK&id={licence}&note=checked | PLATFORM | did=RECHECK | | 302 403 403 302
      POST /pricing/contracts/change | act=curve&curve= | DESK | CURVE_SET | CURVE_SET | 302 302 403 302
      POST /pricing/groups/change | act=open&number={fresh}&item=100207&last=2098-01-01&to=2098-02-01&tiers=100%203.21 | DESK | OPENED | OPENED | 302 302 403 302
      POST /pricing/groups/change | act=pledge&id={group}&packs=6 | BUYER | PLEDGED | PLEDGED | 302 302 403 302
      POST /pricing/groups/change | act=leave&id={group} | BUYER | LEFT | LEFT | 302 302 403 302
      POST /pricing/tenders/change | number={fresh}&name=x&from=2099-01-01&to=2099-12-31&lines=100207%205.00%20QN%20KH%2010 | PLATFORM | RECORDED | | 302 403 403 302
      POST /pricing/contracts/change | act=end&id={formContract} | DESK | ENDED | | 302 404 403 302
      POST /credit/limits/change    | act=budget&site={site}&name=fresh&from={today}&to=2099-12-31&amount=900000000&currency=CNY | PEOPLE | SET | | 302 404 403 302
      POST /credit/limits/change    | act=rules&basis=GOODS&from=&below=&words=RADIO&step=1&role=approver | PEOPLE | RULES_SET | RULES_SET | 302 302 403 302
      POST /credit/limits/change    | act=approvers | PEOPLE | APPROVERS_SET | APPROVERS_SET | 302 302 403 302
      POST /credit/limits/change    | act=credit&buyer=QN&amount=900000000&currency=CNY | DESK | SET | SET | 302 302 403 302
      POST /ordering/lists/change   | act=create&name=fresh | BUYER | CREATED | CREATED | 302 302 403 302
      POST /ordering/lists/change   | act=from-draft&source={given}&name=fresh | BUYER | said | | 302 403 403 302
      POST /ordering/lists/change   | act=rename&list={formList}&name=fresh | BUYER | RENAMED | GONE | 302 302 403 302
      POST /ordering/lists/change   | act=copy&list={formList}&name=fresh | BUYER | COPIED | GONE | 302 302 403 302
      POST /ordering/lists/change   | act=add&list={formList}&text=100207&quantity=5 | BUYER | ADDED | | 302 403 403 302
      POST /ordering/lists/change   | act=save&list={formList}&quantity-{formLine}=6 | BUYER | SAVED | | 302 403 403 302
      POST /ordering/lists/draft    | list={formList}&quantity-{formLine}=5 | BUYER | /ordering/ | | 302 403 403 302
      POST /ordering/lists/change   | act=move&list={formList}&line={formLine}&other={formSpare} | BUYER | MOVED | | 302 403 403 302
      POST /ordering/lists/change   | act=merge&list={formList}&other={formSpare} | BUYER | MOVED | | 302 403 403 302
      POST /ordering/lists/change   | act=remove&list={formList}&line={formLine} | BUYER | REMOVED | | 302 403 403 302
      POST /ordering/lists/change   | act=delete&list={formLost} | BUYER | DELETED | GONE | 302 302 403 302
      POST /ordering/reorder/accept | act=all&order={order}&quantity-1=60 | BUYER | /ordering/ | | 302 403 403 302
      POST /pricing/quotes/change | act=ask&key={fresh}&sellers=YS&day=2099-12-31&lines=100207 900080 | BUYER | ASKED | ASKED | 302 302 403 302
      POST /pricing/quotes/change | act=quote&inquiry={formQuoteIn}&quote={formQuote}&day=2099-12-31&price-1=3.21 | DESK | QUOTED | | 302 404 403 302
      POST /pricing/quotes/change | act=again&inquiry={formPricedIn}&quote={formPriced}&round=1&price-1=2.50 | BUYER | ASKED_AGAIN | | 302 404 403 302
      POST /pricing/quotes/change | act=refuse&inquiry={formPricedIn}&quote={formPriced}&round=2&note=checked | BUYER | ENDED | | 302 404 403 302
      POST /pricing/quotes/change | act=accept&inquiry={formLockedIn}&quote={formLocked}&round=1 | BUYER | ACCEPTED | | 302 404 403 302
      POST /pricing/quotes/change | act=order&inquiry={formLockedIn}&quote={formLocked} | BUYER | /ordering/pad | | 302 404 403 302
      POST /pricing/quotes/change | act=decline&inquiry={formQuoteIn}&quote={formQuote}&round=1&note=checked | DESK | ENDED | | 302 404 403 302
      POST /invoicing/payee/change  | act=name&payee-holder=checked&payee-bank=checked&payee-number=x | DESK | PAYEE_INCOMPLETE | PAYEE_INCOMPLETE | 302 302 403 302
      POST /invoicing/two-invoices/change | act=show&chain-item=100207&chain-lot={fresh}&chain-kind=MAKER&chain-number={fresh}&chain-day=2026-11-01&chain-issuer=checked | DESK | CHAIN_SHOWN | CHAIN_SHOWN | 302 302 403 302
      POST /invoicing/statements/now | partner={pharmacy} | DESK | STATED | /invoicing/statements | 302 302 403 302
      POST /invoicing/statements/answer | id={statement}&answer=DIFFERS&note=checked | ACCOUNTS | DIFFERS | | 302 404 403 302
      POST /invoicing/payments/change | act=record&partner={pharmacy}&key={fresh}&amount=1&currency=CNY&reference=checked&day=2026-11-01 | DESK | RECORDED | RECORDED | 302 302 403 302
      POST /invoicing/payments/change | act=allocate&id={formPayment} | DESK | ALLOCATED | | 302 404 403 302
      POST /invoicing/payments/change | act=withdraw&id={formPayment}&note=checked | DESK | WITHDRAWN | | 302 404 403 302
      POST /ordering/standing/change | act=create&name=fresh&every=1&day=WEEK-1&list={list} | BUYER | CREATED | | 302 403 403 302
      POST /ordering/standing/change | act=add&id={standing}&text=100207&quantity=5 | BUYER | ADDED | | 302 403 403 302
      POST /ordering/standing/change | act=save&id={standing}&quantity-{standingLine}=6 | BUYER | SAVED | | 302 403 403 302
      POST /ordering/standing/change | act=call-off&id={standing}&quantity-{standingLine}=5 | BUYER | /ordering/ | | 302 403 403 302
      POST /ordering/standing/change | act=pause&id={standing} | BUYER | PAUSED | GONE | 302 302 403 302
      POST /ordering/standing/change | act=resume&id={standing} | BUYER | RESUMED | GONE | 302 302 403 302
      POST /ordering/standing/change | act=remove&id={standing}&line={standingLine} | BUYER | REMOVED | | 302 403 403 302
      POST /ordering/special/change | act=ask&name=fresh&quantity=1 | BUYER | ASKED | ASKED | 302 302 403 302
      POST /ordering/special/change | act=answer&id={special}&text=again | DESK | ANSWERED | GONE | 302 302 403 302
      POST /ordering/special/change | act=close&id={special} | BUYER | CLOSED | GONE | 302 302 403 302
      POST /ordering/upload-act     | act=paste&draft={given}&block=100207%095 | BUYER | /ordering/upload | | 303 403 403 302
      POST /ordering/upload-act     | act=add&draft={given} | BUYER | /ordering/pad | | 303 403 403 302
      POST /ordering/upload-act     | act=file&draft={given}&@file=100207,5 | BUYER | /ordering/upload | | 303 403 403 302
      POST /ordering/upload-act     | act=discard&draft={given} | BUYER | /ordering/upload | | 303 403 403 302
      POST /ordering/quick.json     | text=100207&quantity=5 | BUYER | | | 200 200 403 401
      POST /catalogue/add           | offer={offer}&quantity=5&next=/work | BUYER | /work | /work | 303 303 403 302
      POST /catalogue/watch         | item={item}&on=true&next=/work | BUYER | /work | /work | 303 303 403 302
      POST /catalogue/import-act    | act=approve&id={import} | IMPORTER | did= | | 302 404 403 302
      POST /catalogue/import-act    | act=cancel&id={import} | IMPORTER | did= | | 302 404 403 302
      POST /catalogue/import-act    | act=resume&id={import} | IMPORTER | did= | | 302 404 403 302
      POST /catalogue/upload        | layout={layout}&@file=item,price | IMPORTER | /catalogue/import?id= | /catalogue/import?id= | 302 302 403 302
      POST /receiving/book          | id={formOpen}&line=1&key={fresh}&state=GOOD&quantity=1 | RECEIVER | booked= | | 302 404 403 302
      POST /receiving/book          | id={formOpen}&line=1&key={fresh}&all=line | RECEIVER | /receiving/goods-in | | 302 404 403 302
      POST /receiving/back          | booking={formBooking}&id={formOpen}&key={fresh} | RECEIVER | booked= | | 302 404 403 302
      POST /receiving/recalls/change | act=PUBLISH&number=RC-FORM&item=100281&lots=NEVER&grade=III&cause=checked | DESK | said=PUBLISHED | | 302 302 403 302
      POST /receiving/recalls/change | act=ANSWER&id={formRecall}&site={site}&note=checked | OFFICER | said=ANSWERED | | 302 404 403 302
      POST /receiving/packs/report  | site={site}&fate=DISPENSED&codes=89520000000000000018 | RECEIVER | | | 200 404 403 302
      POST /receiving/finish        | id={formOpen}&no-code=NOT_PRINTED | RECEIVER | /receiving/goods-in | | 302 404 403 302
      POST /receiving/claim/change  | act=PHOTO&id={formHeld}&@photo=RIFF0000WEBP | OFFICER | did=PHOTO | | 302 404 403 302
      POST /receiving/claim/change  | act=REFUSE&id={formHeld}&note=checked | OFFICER | did=REFUSE | | 302 404 403 302
      POST /receiving/claim/change  | act=RELEASE&id={formHeld}&note=checked | OFFICER | /receiving/claim | | 302 404 403 302
      POST /receiving/claim/change  | act=CLOSE&id={formShort} | COUNTER | did=CLOSE | | 302 404 403 302
      POST /receiving/return/change | act=ASK&delivery={despatch}&key={fresh}&reason=QUALITY&position=2&lot={lot}&quantity=1 | COUNTER | did=ASK | | 302 404 403 302
      POST /receiving/return/change | act=AUTHORISE&id={formBackAsked}&number=R-{fresh} | DESK | did=AUTHORISE | | 302 404 403 302
      POST /receiving/return/change | act=REFUSE&id={formBackDenied}&note=checked | DESK | did=REFUSE | | 302 404 403 302
      POST /receiving/return/change | act=SEND&id={formBackGranted}&tracking=T-{fresh} | COUNTER | did=SEND | | 302 404 403 302
      POST /receiving/return/change | act=ARRIVE&id={formBackSent} | DESK | did=ARRIVE | | 302 404 403 302
      POST /ordering/shortages/change | item=100281&quantity=900000&until=2099-12-31&note=checked | DESK | ANNOUNCED | ANNOUNCED | 302 302 403 302
      POST /ordering/shortages/change | id={formScarce} | DESK | SHORTAGE_ENDED | | 302 404 403 302
      POST /invoicing/settle        | act=accept&invoice={formInvoice}&difference={formDifference}&note=checked | ACCOUNTS | ACCEPTED | GONE | 302 302 403 302
      POST /invoicing/settle        | act=dispute&invoice={formInvoice}&difference={formShortage}&note=checked | BUYER | DISPUTED | GONE | 302 302 403 302
      POST /invoicing/settle        | act=release&invoice={formInvoice} | ACCOUNTS | RELEASED | GONE | 302 302 403 302
      POST /ordering/standing/change | act=end&id={standing} | BUYER | ENDED | GONE | 302 302 403 302
      POST /settings/site           | site={site}&next=/work | BUYER | /work | | 302 404 302 302
      PUT  /settings/language       | en | BUYER | | | 204 204 204 204
      PUT  /settings/theme          | auto | BUYER | | | 204 204 204 204
      PUT  /settings/awake          | | BUYER | | | 204 204 204 302
      """;

  private Forms() {}

  static List<Door> all(Rows rows) {
    return TABLE.lines().map(row -> door(row.split("\\|"), rows)).toList();
  }

  private static Door door(String[] cells, Rows rows) {
    var address = cells[0].strip().split(" +");
    var statuses = Stream.of(cells[5].strip().split(" ")).mapToInt(Integer::parseInt).toArray();
    return new Door(
        address[0],
        address[1],
        rows.filledInto(cells[1].strip()),
        Cast.valueOf(cells[2].strip()),
        cells[3].strip(),
        cells[4].strip(),
        statuses);
  }
}
