package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.DraftView.SupplierSplit;
import org.bencao.ordering.boundary.PlaceOrderResult.Refused;
import org.bencao.ordering.control.SubmittedLines;

/**
 * Submits what is ready of a draft: one order a supplier, each in a transaction of its own. One
 * supplier's refusal leaves the others placed and its lines in the draft.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubmitDraftService {

  @Inject DraftService drafts;
  @Inject SubmittedLines submitted;

  /**
   * Submits with a key made by the sender; the same key again gives the same orders, also when the
   * first answer was lost.
   *
   * @param seen by line, net prices of a pack on which the caller decided; a line that is not named
   *     goes at whatever price holds
   * @return nothing when there is no such draft
   */
  public Optional<SubmitResult> submit(
      Caller caller, long draftId, String submitKey, Map<Long, BigDecimal> seen) {
    caller.require(Role.BUYER);
    return drafts.find(caller, draftId).map(draft -> submit(caller, draft, submitKey, seen));
  }

  private SubmitResult submit(
      Caller caller, DraftView draft, String submitKey, Map<Long, BigDecimal> seen) {
    var parts = new ArrayList<SubmitResult.Part>();
    parts.addAll(submitted.before(caller, submitKey));
    var done = parts.stream().map(SubmitResult.Part::sellerCompanyId).collect(Collectors.toSet());
    for (var split : draft.splits()) {
      if (split.ready() && !done.contains(split.sellerCompanyId())) {
        parts.add(place(caller, draft, split, submitKey, seen));
      }
    }
    return new SubmitResult(parts, drafts.find(caller, draft.id()).orElse(draft));
  }

  private SubmitResult.Part place(
      Caller caller,
      DraftView draft,
      SupplierSplit split,
      String submitKey,
      Map<Long, BigDecimal> seen) {
    var going = going(draft, split);
    var command =
        new PlaceOrder(
            submitKey + ":" + split.sellerCompanyId(),
            draft.siteId(),
            split.sellerCompanyId(),
            Optional.empty(),
            going.stream()
                .map(
                    line ->
                        new PlaceOrder.Line(
                            line.offer().id(),
                            line.quantity(),
                            Optional.ofNullable(seen.get(line.id()))))
                .toList());
    Set<Long> lines = going.stream().map(PadLine::id).collect(Collectors.toSet());
    var result = submitted.order(caller, draft.id(), lines, command);
    return result instanceof Refused
        ? firstAnswer(caller, submitKey, split, result)
        : part(split, result);
  }

  /** The same key may have been first on another thread: then its order is the answer. */
  private SubmitResult.Part firstAnswer(
      Caller caller, String submitKey, SupplierSplit split, PlaceOrderResult refused) {
    return submitted.before(caller, submitKey).stream()
        .filter(part -> part.sellerCompanyId() == split.sellerCompanyId())
        .findFirst()
        .orElseGet(() -> part(split, refused));
  }

  private static SubmitResult.Part part(SupplierSplit split, PlaceOrderResult result) {
    return new SubmitResult.Part(
        split.sellerCompanyId(), split.sellerNameEn(), split.sellerNameZh(), result);
  }

  private static List<PadLine> going(DraftView draft, SupplierSplit split) {
    return draft.lines().stream()
        .filter(line -> line.offer().sellerCompanyId() == split.sellerCompanyId())
        .filter(line -> !split.staying().contains(line.number()))
        .toList();
  }
}
