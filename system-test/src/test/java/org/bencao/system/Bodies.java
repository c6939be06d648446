package org.bencao.system;

import java.util.Map;
import java.util.stream.Collectors;

/** What is sent with a call that changes something; the word {fresh} is new in each. */
final class Bodies {

  private static final Map<String, String> BY_OPERATION =
      """
      POST /catalogue/imports = item,price
      POST /ordering/drafts = {"name":"fresh"}
      POST /ordering/drafts/{draft}/lines = {"offerId":"{offer}","quantity":"5"}
      PATCH /ordering/drafts/{draft}/lines/{line} = {"quantity":"41"}
      POST /ordering/drafts/{draft}/hand-over = {"personId":"{colleague}","note":"please"}
      POST /ordering/orders = {"siteId":"{site}","sellerId":"{seller}","lines":[{"offerId":"{offer}","quantity":"40"}]}
      POST /ordering/orders/{asked}/cancellations = {"note":"checked","lines":[{"line":1,"quantity":"1"}]}
      POST /ordering/orders/{offered}/lines/{orderLine}/consent = {"accept":true}
      POST /ordering/orders/{order}/reorder = {"lines":[{"number":1,"quantity":"60"}]}
      POST /ordering/desk/orders/{unanswered}/answer = {"lines":[{"line":1,"confirmed":"100","backOrdered":"0"}]}
      POST /ordering/desk/orders/{unanswered}/despatches = {"number":"D-{fresh}","laterLot":"promised","lots":[{"line":1,"quantity":"100","lot":"L1","expiry":"2090-01-31"}]}
      POST /ordering/desk/orders/{unanswered}/invoices = {"kind":"INVOICE","number":"I-{fresh}","issuedOn":"{today}","lines":[{"line":1,"quantity":"1"}]}
      POST /ordering/desk/orders/{asked}/changes/{change}/answer = {"granted":true}
      PUT /ordering/approval-rules = {"rules":[{"basis":"GOODS","words":["RADIO"],"step":1,"role":"approver"}]}
      PUT /ordering/approver-limits = {"limits":[]}
      POST /pricing/contracts = {"number":"{fresh}","buyer":"QN","from":"2099-01-01","to":"2099-12-31","lines":[{"item":"100213","from":"1","price":"300"}]}
      POST /pricing/groups = {"number":"{fresh}","item":"100207","tiers":[{"from":100,"price":"3.21"}],"lastDay":"2098-01-01","holdsTo":"2098-02-01"}
      POST /exchange/partners = {"code":"{fresh}","kind":"BUYER","standard":"X12","buyerLogin":"lin.wei@qingnang.example","terms":{"identifier":"9521000000014","test":true,"zone":"Asia/Shanghai","ackSeconds":600,"answerSeconds":0,"transport":"FOLDER"}}
      PUT /exchange/partners/{proposal} = {"revision":99,"terms":{"identifier":"9521000000014","test":true,"zone":"Asia/Shanghai","ackSeconds":600,"answerSeconds":0,"transport":"FOLDER"}}
      POST /exchange/partners/{proposal}/trials = ISA*00*
      POST /exchange/partners/{proposal}/go-live = {"revision":0}
      PUT /exchange/partners/{partner}/language = {"language":"EN"}
      PUT /pricing/curve = {"points":[]}
      PUT /pricing/groups/{group}/pledge = {"packs":5}
      PUT /pricing/tenders = {"number":"{fresh}","name":"fresh","from":"2099-01-01","to":"2099-12-31","lines":[{"item":"100213","buyer":"QN","seller":"KH","price":"300","committed":"1"}]}
      POST /pricing/inquiries = {"sellers":["YS"],"answerBy":"2099-12-31","lines":[{"item":"100207","quantity":"900070"}]}
      POST /pricing/quotes/{priced}/revision = {"round":1,"prices":[{"line":1,"price":"2.50"}]}
      POST /pricing/quotes/{locked}/acceptance = {"round":1}
      POST /pricing/quotes/{unwantedQuote}/refusal = {"round":1,"note":"checked"}
      POST /pricing/quotes/{quote}/prices = {"validTo":"2099-12-31","prices":[{"line":1,"price":"3.21"}]}
      POST /pricing/quotes/{undone}/decline = {"round":0,"note":"checked"}
      POST /credit/budgets = {"siteId":"{site}","name":"fresh","from":"{today}","to":"2099-12-31","amount":{"amount":"900000000","currency":"CNY"},"hard":false}
      PUT /credit/budgets/{budget} = {"siteId":"{site}","name":"another","from":"{today}","to":"2099-12-31","amount":{"amount":"900000001","currency":"CNY"},"hard":false}
      PUT /credit/quotas = {"buyer":"QN","site":"JA","itemClass":"RADIO","packs":900000,"from":"{today}","days":30,"windows":2}
      PUT /credit/lines = {"buyer":"QN","amount":{"amount":"900000000","currency":"CNY"}}
      POST /ordering/lists = {"name":"fresh"}
      PATCH /ordering/lists/{renamed} = {"name":"fresh"}
      POST /ordering/lists/{list}/lines = {"itemId":"{newItem}","quantity":"40"}
      PATCH /ordering/lists/{list}/lines/{listLine} = {"quantity":"41"}
      POST /ordering/lists/{list}/draft = {"lines":[{"lineId":"{listLine}","quantity":"5"}]}
      POST /ordering/lists/{list}/copies = {"name":"fresh"}
      POST /ordering/lists/{list}/lines/moves = {"toListId":"{spareList}","lineIds":["{listLine}"]}
      POST /ordering/lists/{list}/merges = {"listId":"{spareList}"}
      POST /invoicing/differences/{difference}/acceptance = {"note":"checked"}
      POST /invoicing/differences/{shortage}/dispute = {"note":"checked"}
      POST /invoicing/maker-invoices = {"item":"100207","lot":"{fresh}","kind":"MAKER","number":"{fresh}","issuedOn":"2026-11-01","issuer":"checked"}
      POST /invoicing/statements = {"buyer":"QN"}
      POST /invoicing/statements/{statement}/answer = {"answer":"DIFFERS","note":"checked"}
      PUT /organisation/size = {"size":"SMALL"}
      POST /compliance/authority-reports = {"kind":"DATA_BREACH","subject":"checked"}
      POST /compliance/authority-reports/{lostReport}/sent = {"reference":"checked"}
      POST /pricing/cost-clearances = {"item":"100202","least":"1","to":"2098-01-01","note":"checked"}
      POST /receiving/trace-slips/{slip}/uploaded = {"reference":"DEMO-{slip}"}
      POST /invoicing/payments = {"buyer":"QN","amount":{"amount":"1","currency":"CNY"},"reference":"checked","receivedOn":"2026-11-01"}
      POST /invoicing/payments/{payment}/allocations = {"parts":[]}
      POST /invoicing/payments/{lostPayment}/withdrawal = {"note":"checked"}
      POST /receiving/recalls = {"number":"RC-MATRIX","item":"100281","lots":["NEVER"],"grade":"III","cause":"checked"}
      POST /receiving/recalls/{recall}/answers = {"siteId":"{site}","returned":"0","destroyed":"0","dispensed":"0","note":"all on the shelf"}
      POST /receiving/recalls/{emptyRecall}/closure = {"note":"checked"}
      POST /ordering/signed-forms = {signedMessage}
      POST /compliance/register = {"siteId":"{site}","item":"100215","way":"IN","happenedOn":"{today}","quantity":"1","lot":"L1","expiry":"2090-01-31","partyKind":"WHOLESALER","party":"checked","licence":"checked","document":"checked"}
      POST /compliance/register/{register}/correction = {"reason":"checked"}
      POST /compliance/register/{register}/report = {"reportedOn":"{today}","reference":"checked"}
      POST /receiving/trace-cases/suspicions = {"item":"100281","lot":"M-1","cause":"checked"}
      POST /receiving/trace-cases/requests = {"asker":"checked","question":"checked"}
      POST /receiving/trace-cases/{suspicion}/decision = {"illegitimate":true,"note":"checked"}
      POST /receiving/trace-cases/{suspicion}/notice = {"reference":"checked"}
      POST /receiving/trace-cases/{traceRequest}/answer = {"answer":"checked"}
      POST /receiving/packs/reports = {"siteId":"{site}","fate":"DISPENSED","codes":["89520000000000000017"]}
      POST /receiving/despatches/{open}/bookings = {"position":1,"state":"GOOD","quantity":"1"}
      POST /receiving/discrepancies/{held}/decision = {"verdict":"REFUSED","note":"looked at"}
      POST /receiving/despatches/{despatch}/recordings = time,temperature{newline}{earlier},4.5{newline}{now},4.6
      POST /receiving/discrepancies/{held}/photos = RIFF0000WEBP
      POST /receiving/returns = {"despatchId":"{despatch}","reason":"QUALITY","packs":[{"position":2,"lot":"{lot}","quantity":"1"}]}
      POST /receiving/returns/{backAsked}/authorisation = {"number":"R-{fresh}"}
      POST /receiving/returns/{backDenied}/refusal = {"note":"checked"}
      POST /receiving/returns/{backGranted}/shipment = {"tracking":"T-{fresh}"}
      POST /ordering/shortages = {"offerId":"{deskOffer}","quantity":"900000","until":"2099-12-31","note":"checked"}
      POST /exchange/messages/replays = {"partner":"checked"}
      POST /exchange/messages/{stopped}/corrections = {"segment":5,"element":1,"component":0,"found":"checked","value":"checked","reason":"checked"}
      POST /exchange/messages/{stopped}/rejection = {"why":"checked"}
      POST /sandbox/next = {"scenario":"99"}
      POST /exchange/webhooks = {"url":"http://127.0.0.1:9/{fresh}","description":"fresh"}
      POST /organisation/people = {"login":"{fresh}@qingnang.example","name":"Fresh","language":"en","grants":[{"role":"receiver"}]}
      PUT /organisation/people/{person}/grants = {"grants":[{"role":"approver"}]}
      POST /organisation/tokens = {"name":"fresh","roles":["receiver"],"days":1}
      """
          .lines()
          .map(line -> line.split(" = ", 2))
          .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));

  private Bodies() {}

  /** All that are sent, for the names in them. */
  static String texts() {
    return String.join("\n", BY_OPERATION.values());
  }

  /** Nothing where nothing but the path is sent. */
  static String of(String operation) {
    return BY_OPERATION.getOrDefault(operation, "");
  }
}
