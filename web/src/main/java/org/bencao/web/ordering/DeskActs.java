package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Finding;
import org.bencao.common.TypedDay;
import org.bencao.document.InvoiceDocument;
import org.bencao.invoicing.boundary.DeskInvoiceService;
import org.bencao.invoicing.boundary.InvoiceOrder;
import org.bencao.ordering.boundary.DeskAnswer;
import org.bencao.ordering.boundary.DeskAnswerService;
import org.bencao.ordering.boundary.DeskOrder;
import org.bencao.ordering.boundary.DeskOrderService;
import org.bencao.ordering.boundary.DeskResult;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.DeskDespatchService;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** What the forms of the desk do; each leads back to the order, or to the list it came from. */
@Dependent
class DeskActs {

  static final String PAGE = "/ordering/desk";
  private static final int LONGEST_NUMBER = 60;

  @Inject DeskOrderService desk;
  @Inject DeskAnswerService answers;
  @Inject DeskDespatchService despatches;
  @Inject DeskInvoiceService invoices;
  @Inject CurrentCaller caller;
  @Inject Words words;

  /** Nothing for an order that is not there, and for a form that is none of ours. */
  Optional<PageAddress> act(HttpServletRequest request, PostedForm form) {
    return form.id("id")
        .filter(id -> form.text("key").map(DeskActs::isKey).orElse(false))
        .flatMap(id -> desk.find(caller.get(), new PurchaseOrderId(id)))
        .flatMap(order -> act(new Sent(request, form, order)));
  }

  private Optional<PageAddress> act(Sent sent) {
    return switch (sent.form().text("act").orElse("")) {
      case "confirm" -> confirm(sent);
      case "answer" -> answer(sent);
      case "ship" -> ship(sent);
      case "invoice" -> invoice(sent, InvoiceDocument.Kind.INVOICE, Did.INVOICED);
      case "credit" -> invoice(sent, InvoiceDocument.Kind.CREDIT_NOTE, Did.CREDITED);
      case "grant" -> word(sent, Verdict.ACCEPTED, Did.GRANTED);
      case "decline" -> word(sent, Verdict.REJECTED, Did.DECLINED);
      case "note" -> word(sent, Verdict.ACCEPTED, Did.NOTED);
      default -> Optional.empty();
    };
  }

  /** A form about an order that is there. */
  private record Sent(HttpServletRequest request, PostedForm form, DeskOrder order) {

    PurchaseOrderId id() {
      return order.order().row().id();
    }

    String key() {
      return form.text("key").orElse("");
    }

    /** The form as the page keeps it, to be shown again. */
    String kept() {
      return page(id(), form.text("show").orElse(""));
    }

    Map<Integer, OrderView.Line> lines() {
      return order.order().lines().stream()
          .collect(Collectors.toMap(OrderView.Line::number, Function.identity()));
    }

    PageAddress panel() {
      return PageAddress.of(PAGE)
          .with("id", id().value())
          .with("show", form.text("show").orElse(""));
    }

    PageAddress done() {
      return PageAddress.of(PAGE).with("id", id().value());
    }
  }

  /** Under which what is typed into a panel of an order is kept. */
  static String page(PurchaseOrderId id, String show) {
    return PAGE + "?id=" + id.text() + "&show=" + show;
  }

  private Optional<PageAddress> confirm(Sent sent) {
    var list =
        sent.form()
            .text("from")
            .map(task -> PageAddress.of(PAGE).with("task", task))
            .orElseGet(sent::done);
    return answers
        .confirmAll(caller.get(), sent.key(), sent.id())
        .map(result -> next(sent, result, list.said(Did.CONFIRMED)));
  }

  private Optional<PageAddress> answer(Sent sent) {
    var typed = new DeskForm(sent.form(), sent.lines());
    var lines = typed.answer();
    if (!typed.faults().isEmpty() || lines.isEmpty()) {
      return Optional.of(again(sent, typed.faults(), Did.NOTHING_TYPED));
    }
    if (sent.form().isLonger(LONGEST_NUMBER, "number")) {
      return Optional.of(again(sent, List.of(), Did.TOO_LONG));
    }
    var command = new DeskAnswer(sent.key(), sent.id(), sent.form().text("number"), lines);
    return answers
        .answer(caller.get(), command)
        .map(result -> next(sent, result, sent.done().said(Did.ANSWERED)));
  }

  private Optional<PageAddress> ship(Sent sent) {
    var typed = new DeskForm(sent.form(), sent.lines());
    var lots = typed.lots();
    if (!typed.faults().isEmpty() || lots.isEmpty()) {
      return Optional.of(again(sent, typed.faults(), Did.NOTHING_TYPED));
    }
    var header = DespatchHeader.of(sent.form());
    if (header.fault().isPresent()) {
      return Optional.of(again(sent, List.of(), header.fault().get()));
    }
    return despatches
        .ship(caller.get(), header.command(sent.key(), sent.id(), lots))
        .map(result -> next(sent, result, sent.done().said(Did.SHIPPED)));
  }

  private Optional<PageAddress> invoice(Sent sent, InvoiceDocument.Kind kind, Did did) {
    var form = sent.form();
    var typed = new DeskForm(form, sent.lines());
    var lines = typed.invoice();
    if (!typed.faults().isEmpty() || lines.isEmpty()) {
      return Optional.of(again(sent, typed.faults(), Did.NOTHING_TYPED));
    }
    if (form.isLonger(LONGEST_NUMBER, "number", "despatch", "credits")) {
      return Optional.of(again(sent, List.of(), Did.TOO_LONG));
    }
    var number = form.text("number");
    var day = form.text("day").flatMap(TypedDay::day);
    if (number.isEmpty() || day.isEmpty()) {
      return Optional.of(
          again(sent, List.of(), number.isEmpty() ? Did.NUMBER_MISSING : Did.DAY_WRONG));
    }
    var command =
        new InvoiceOrder(
            sent.id(),
            kind,
            number.get(),
            day.get(),
            form.text("despatch"),
            form.text("credits"),
            lines);
    return invoices
        .invoice(caller.get(), command)
        .map(result -> next(sent, result, sent.done().said(did)));
  }

  private Optional<PageAddress> word(Sent sent, Verdict verdict, Did did) {
    return sent.form()
        .number("number")
        .flatMap(number -> answers.answerChange(caller.get(), sent.id(), number, verdict))
        .map(result -> next(sent, result, sent.done().said(did)));
  }

  private PageAddress next(Sent sent, DeskResult result, PageAddress done) {
    return result instanceof DeskResult.Refused refused
        ? again(sent, refused.findings(), Did.REFUSED)
        : done;
  }

  /** What was typed is shown again, with what is wrong beside it. */
  private PageAddress again(Sent sent, List<Finding> findings, Did did) {
    var here = words.here();
    new KeptForm(sent.kept())
        .typing(sent.form().all())
        .refusing(findings, finding -> DeskWays.why(finding, here))
        .keep(sent.request());
    return sent.panel().said(findings.isEmpty() ? did : Did.REFUSED);
  }

  /** As the page made it. */
  static boolean isKey(String text) {
    return text.length() >= 8 && text.length() <= 80;
  }
}
