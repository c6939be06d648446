package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.common.Texts;
import org.bencao.document.DocumentItem;
import org.bencao.document.OrderDocument;
import org.bencao.document.ReceiptAdviceDocument;
import org.bencao.document.StatedReason;
import org.bencao.ordering.boundary.OrderDocumentService;
import org.bencao.receiving.control.Despatches;
import org.bencao.receiving.control.Discrepancies;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.Receipt;

/** The canonical document of a receipt, for whatever format the seller takes. */
@Stateless
public class ReceiptDocumentService {

  @Inject Despatches despatches;
  @Inject Discrepancies discrepancies;
  @Inject OrderDocumentService orders;

  /** A receipt with the identity that the journal wants. */
  public record ReceiptParties(long receiptId, String number, long orderId) {}

  public ReceiptParties parties(long receiptId) {
    var receipt = despatches.receipt(receiptId).orElseThrow();
    return new ReceiptParties(receipt.id(), receipt.number(), receipt.orderId());
  }

  /** With reasons in words of that language. */
  public ReceiptAdviceDocument of(long receiptId, Locale language) {
    var receipt = despatches.receipt(receiptId).orElseThrow();
    var despatch = despatches.ofReceipt(receipt);
    var order = orders.of(receipt.orderId());
    return new ReceiptAdviceDocument(
        Optional.empty(),
        receipt.number(),
        receipt.closedAt(),
        Optional.of(despatch.number()),
        order.number(),
        List.of(order.buyer(), order.seller(), order.shipTo()),
        lines(despatch, receipt, order, reasons(despatch, language)));
  }

  /** By position, what rules had against packs that were set aside; each said once. */
  private Map<Integer, List<StatedReason>> reasons(Despatch despatch, Locale language) {
    var texts = Texts.in(language);
    var reasons = new TreeMap<Integer, List<StatedReason>>();
    for (var claim : discrepancies.standing(despatch.id())) {
      var said = reasons.computeIfAbsent(claim.position(), any -> new ArrayList<>());
      claim.reasons().stream()
          .map(one -> new StatedReason(one.reason().name(), texts.stated(one)))
          .filter(one -> !said.contains(one))
          .forEach(said::add);
    }
    return reasons;
  }

  private static List<ReceiptAdviceDocument.Line> lines(
      Despatch despatch,
      Receipt receipt,
      OrderDocument order,
      Map<Integer, List<StatedReason>> reasons) {
    var items =
        order.lines().stream()
            .collect(Collectors.toMap(OrderDocument.Line::lineNumber, OrderDocument.Line::item));
    return despatch.lines().stream()
        .filter(line -> line.orderId() == receipt.orderId())
        .map(
            line ->
                line(
                    line,
                    items.get(String.valueOf(line.lineNo())),
                    reasons.getOrDefault(line.position(), List.of())))
        .toList();
  }

  /** What was over is said apart, whatever became of it: the other counts come to the advice. */
  private static ReceiptAdviceDocument.Line line(
      DespatchLine line, DocumentItem item, List<StatedReason> reasons) {
    var overHeld = line.overage().min(line.quarantined());
    var overRefused = line.overage().subtract(overHeld).min(line.refused());
    var overKept = line.overage().subtract(overHeld).subtract(overRefused);
    return new ReceiptAdviceDocument.Line(
        String.valueOf(line.lineNo()),
        item,
        line.unit(),
        line.lot(),
        line.expiry(),
        line.good().subtract(overKept),
        line.damaged(),
        line.quarantined().subtract(overHeld),
        line.refused().subtract(overRefused),
        line.shortfall(),
        line.overage(),
        reasons);
  }
}
