package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.ordering.boundary.DeskAnswer;
import org.bencao.ordering.boundary.DeskAnswerService;
import org.bencao.ordering.boundary.DeskResult;
import org.bencao.ordering.boundary.DeskSheet;
import org.bencao.ordering.boundary.DeskSheetResult;
import org.bencao.ordering.boundary.DeskSheetService;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.DeskDespatchService;
import org.bencao.receiving.boundary.ShipOrder;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/**
 * What a filled table does: it answers or ships as the screen would, all of it or nothing, and each
 * row that cannot be used says why.
 */
@Dependent
class DeskTableActs {

  private static final String PANEL = "table";

  @Inject DeskSheetService sheets;
  @Inject DeskAnswerService answers;
  @Inject DeskDespatchService despatches;
  @Inject CurrentCaller caller;
  @Inject Words words;

  /** Nothing for an order that is not there, and for a form that is none of ours. */
  Optional<PageAddress> act(HttpServletRequest request, PostedForm form, byte[] file) {
    var key = form.text("key").filter(DeskActs::isKey);
    var id = form.id("id").map(PurchaseOrderId::new);
    if (key.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    var sent = new Sent(request, form, id.get(), key.get());
    if (file.length == 0) {
      return Optional.of(sent.panel().said(Did.NO_FILE));
    }
    return switch (form.text("act").orElse("")) {
      case "answer" -> sheets.answers(caller.get(), sent.id(), file).map(r -> answer(sent, r));
      case "ship" -> sheets.lots(caller.get(), sent.id(), file).map(r -> ship(sent, r));
      default -> Optional.empty();
    };
  }

  private record Sent(HttpServletRequest request, PostedForm form, PurchaseOrderId id, String key) {

    PageAddress order() {
      return PageAddress.of(DeskActs.PAGE).with("id", id.value());
    }

    PageAddress panel() {
      return order().with("show", PANEL);
    }
  }

  private PageAddress answer(Sent sent, DeskSheetResult read) {
    var sheet = good(read);
    if (sheet.isEmpty()) {
      return unused(sent, read);
    }
    var command = new DeskAnswer(sent.key(), sent.id(), Optional.empty(), sheet.get().answer());
    var result = answers.answer(caller.get(), command).orElseThrow();
    return result instanceof DeskResult.Refused refused
        ? refused(sent, sheet.get(), refused.findings())
        : sent.order().said(Did.ANSWERED);
  }

  private PageAddress ship(Sent sent, DeskSheetResult read) {
    var header = DespatchHeader.of(sent.form());
    var sheet = good(read);
    if (sheet.isEmpty()) {
      return unused(sent, read);
    }
    if (header.fault().isPresent()) {
      kept(sent).keep(sent.request());
      return sent.panel().said(header.fault().get());
    }
    var lots =
        sheet.get().lots().stream()
            .map(lot -> new ShipOrder.Lot(lot.line(), lot.quantity(), lot.lot(), lot.expiry()))
            .toList();
    var command = header.command(sent.key(), sent.id(), lots);
    var result = despatches.ship(caller.get(), command).orElseThrow();
    return result instanceof DeskResult.Refused refused
        ? refused(sent, sheet.get(), refused.findings())
        : sent.order().said(Did.SHIPPED);
  }

  private static Optional<DeskSheet> good(DeskSheetResult read) {
    return read instanceof DeskSheetResult.Read found && found.sheet().isGood()
        ? Optional.of(found.sheet())
        : Optional.empty();
  }

  private PageAddress unused(Sent sent, DeskSheetResult read) {
    return read instanceof DeskSheetResult.Read found
        ? refused(sent, found.sheet(), List.of())
        : keep(sent, kept(sent), List.of(((DeskSheetResult.Refused) read).finding()));
  }

  /** Row by row: what the row says wrong itself, else what is refused of the line that it names. */
  private PageAddress refused(Sent sent, DeskSheet sheet, List<Finding> findings) {
    var form = kept(sent);
    SheetRowTexts.of(sheet, findings, words.here()).forEach(form::with);
    var whole = findings.stream().filter(finding -> !SheetRowTexts.isOfARow(sheet, finding));
    return keep(sent, form, whole.toList());
  }

  private KeptForm kept(Sent sent) {
    return new KeptForm(DeskActs.page(sent.id(), PANEL)).typing(sent.form().all());
  }

  private PageAddress keep(Sent sent, KeptForm form, List<Finding> whole) {
    var here = words.here();
    form.refusing(whole, finding -> DeskWays.why(finding, here)).keep(sent.request());
    return sent.panel().said(Did.REFUSED);
  }
}
