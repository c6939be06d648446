package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.CancelOrder;
import org.bencao.ordering.boundary.CancelOrderService;
import org.bencao.ordering.boundary.CancelResult;
import org.bencao.ordering.boundary.ConsentService;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** What the forms about a placed order do. */
@Dependent
class ChangeActs {

  private static final String PAGE = "/ordering/change";
  private static final int LONGEST_NOTE = 400;

  @Inject CancelOrderService cancelling;
  @Inject ConsentService consent;
  @Inject CurrentCaller caller;
  @Inject Words words;

  /** Nothing for an order that is not there, and for a form that is none of ours. */
  Optional<PageAddress> act(HttpServletRequest request, PostedForm form) {
    var id = form.id("id").map(PurchaseOrderId::new);
    var key = form.text("key").filter(DeskActs::isKey);
    return id.isEmpty() || key.isEmpty()
        ? Optional.empty()
        : act(new Sent(request, form, id.get(), key.get()));
  }

  private record Sent(HttpServletRequest request, PostedForm form, PurchaseOrderId id, String key) {

    Optional<String> note(String field) {
      return form.text(field)
          .map(text -> text.length() > LONGEST_NOTE ? text.substring(0, LONGEST_NOTE) : text);
    }

    PageAddress page() {
      return PageAddress.of(PAGE).with("id", id.value());
    }
  }

  /** Under which what is typed about an order is kept. */
  static String page(PurchaseOrderId id) {
    return PAGE + "?id=" + id.text();
  }

  private Optional<PageAddress> act(Sent sent) {
    return switch (sent.form().text("act").orElse("")) {
      case "cancel" -> cancelLines(sent);
      case "cancel-all" -> cancel(sent, Map.of());
      case "accept" -> decide(sent, Kind.CONSENT, Did.AGREED);
      case "refuse" -> decide(sent, Kind.REFUSAL, Did.OFFER_DECLINED);
      default -> Optional.empty();
    };
  }

  private Optional<PageAddress> cancelLines(Sent sent) {
    var packs = new TreeMap<Integer, BigDecimal>();
    var faults = new ArrayList<Finding>();
    for (int line : sent.form().lines("packs-")) {
      var field = "packs-" + line;
      var quantity = sent.form().wholeQuantity(field);
      quantity.ifPresent(found -> packs.put(line, found));
      sent.form()
          .text(field)
          .filter(text -> quantity.isEmpty())
          .map(
              text ->
                  Finding.of(Reason.QUANTITY_UNREADABLE, Optional.of(line), Map.of("raw", text)))
          .ifPresent(faults::add);
    }
    return !faults.isEmpty() || packs.isEmpty()
        ? Optional.of(again(sent, faults, Did.NOTHING_TYPED))
        : cancel(sent, packs);
  }

  private Optional<PageAddress> cancel(Sent sent, Map<Integer, BigDecimal> packs) {
    var note = sent.note("note");
    if (note.isEmpty()) {
      return Optional.of(again(sent, List.of(), Did.NOTE_MISSING));
    }
    var command = new CancelOrder(sent.key(), sent.id(), packs, note.get());
    return cancelling
        .ask(caller.get(), command)
        .map(result -> next(sent, result, Did.CANCEL_ASKED));
  }

  private Optional<PageAddress> decide(Sent sent, Kind word, Did did) {
    var line = sent.form().number("line");
    return line.flatMap(
        number ->
            consent
                .decide(
                    caller.get(),
                    sent.key(),
                    sent.id(),
                    number,
                    word,
                    sent.note("note-" + number).orElse(""))
                .map(result -> next(sent, result, did)));
  }

  private PageAddress next(Sent sent, CancelResult result, Did did) {
    return result instanceof CancelResult.Refused refused
        ? again(sent, refused.findings(), Did.REFUSED)
        : sent.page().said(did);
  }

  private PageAddress again(Sent sent, List<Finding> findings, Did did) {
    var here = words.here();
    new KeptForm(page(sent.id()))
        .typing(sent.form().all())
        .refusing(findings, finding -> here.why(finding, ""))
        .keep(sent.request());
    return sent.page().said(findings.isEmpty() ? did : Did.REFUSED);
  }
}
