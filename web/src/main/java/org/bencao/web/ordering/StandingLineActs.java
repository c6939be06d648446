package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bencao.ordering.boundary.CallOffResult;
import org.bencao.ordering.boundary.CallOffResult.CalledOff;
import org.bencao.ordering.boundary.CallOffService;
import org.bencao.ordering.boundary.ChangeStandingResult;
import org.bencao.ordering.boundary.StandingLineService;
import org.bencao.web.security.CurrentCaller;

/** What the forms of the standing orders' page do to the lines of an order. */
@Dependent
class StandingLineActs {

  @Inject StandingLineService lines;
  @Inject CallOffService callOffs;
  @Inject CurrentCaller caller;

  /** Where to go from there; nothing when the form asks for something else. */
  Optional<PageAddress> act(PostedForm form) {
    return form.id("id").flatMap(standing -> act(form, standing));
  }

  private Optional<PageAddress> act(PostedForm form, long standing) {
    return switch (form.text("act").orElse("")) {
      case "add" -> Optional.of(add(form, standing));
      case "save" -> Optional.of(save(form, standing));
      case "remove" -> Optional.of(remove(form, standing));
      case "call-off" -> Optional.of(callOff(form, standing));
      default -> Optional.empty();
    };
  }

  private PageAddress add(PostedForm form, long standing) {
    var result =
        lines.addByText(
            caller.get(),
            standing,
            form.text("text").orElse(""),
            form.text("quantity").orElse(""),
            form.text("total").orElse(""));
    return done(form, result, Did.ADDED);
  }

  /** What is left moves while somebody types: only what was typed over is set. */
  private PageAddress save(PostedForm form, long standing) {
    var changed = lines.changeQuantities(caller.get(), standing, form.byId("quantity-"));
    var totals = typedOver(form);
    return changed instanceof ChangeStandingResult.Refused || totals.isEmpty()
        ? done(form, changed, Did.SAVED)
        : done(form, lines.limit(caller.get(), standing, totals), Did.SAVED);
  }

  private static Map<Long, String> typedOver(PostedForm form) {
    var before = form.byId("was-");
    var totals = new HashMap<>(form.byId("left-"));
    totals.entrySet().removeIf(now -> now.getValue().equals(before.get(now.getKey())));
    return totals;
  }

  private PageAddress remove(PostedForm form, long standing) {
    var marked = form.ids("line");
    return marked.isEmpty()
        ? StandingActs.back(form).said(Did.NONE_MARKED)
        : done(form, lines.remove(caller.get(), standing, marked), Did.REMOVED);
  }

  private PageAddress callOff(PostedForm form, long standing) {
    var result = callOffs.callOff(caller.get(), standing, form.byId("quantity-"));
    if (result instanceof CallOffResult.Refused refused) {
      return StandingActs.back(form).refused(refused.findings());
    }
    var called = (CalledOff) result;
    if (called.draftId().isEmpty()) {
      return StandingActs.back(form).said(Did.NOTHING);
    }
    return called.withoutOffer().isEmpty()
        ? PageAddress.of("/ordering/pad").with("draft", called.draftId())
        : StandingActs.back(form)
            .with("draft", called.draftId())
            .said(Did.LEFT, called.withoutOffer().size());
  }

  private static PageAddress done(PostedForm form, ChangeStandingResult result, Did did) {
    return result instanceof ChangeStandingResult.Refused refused
        ? StandingActs.back(form).refused(refused.findings())
        : StandingActs.back(form).said(did);
  }
}
