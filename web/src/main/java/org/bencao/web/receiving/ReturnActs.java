package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.receiving.boundary.DecideResult;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.GoodsReturnService;
import org.bencao.receiving.boundary.RequestReturn;
import org.bencao.receiving.boundary.RequestReturnResult;
import org.bencao.receiving.boundary.ReturnReason;
import org.bencao.web.ordering.PostedForm;
import org.bencao.web.ordering.TypedCodes;
import org.bencao.web.security.CurrentCaller;

/** Does what the forms of a return ask for. */
@RequestScoped
class ReturnActs {

  @Inject GoodsReturnService returns;
  @Inject CurrentCaller caller;

  /** The return that was made or moved on, or why there is none. */
  record Done(Optional<Long> returnId, List<Finding> findings) {}

  /** Empty where there is no such delivery. */
  Optional<Done> ask(PostedForm form) {
    var key = form.text("key");
    var reason = form.text("reason").flatMap(ReturnActs::reason);
    var delivery = form.id("delivery");
    if (delivery.isEmpty() || key.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    var packs = new ArrayList<RequestReturn.Packs>();
    var unreadable = new ArrayList<Finding>();
    for (var row : ReturnRows.typed(form)) {
      row.quantity()
          .ifPresentOrElse(
              quantity -> packs.add(new RequestReturn.Packs(row.position(), row.lot(), quantity)),
              () -> unreadable.add(unreadable(row.raw())));
    }
    if (form.isCut("codes") || codes(form).size() > TypedCodes.MOST) {
      unreadable.add(tooMany(codes(form).size()));
    }
    if (packs.isEmpty() && unreadable.isEmpty()) {
      unreadable.add(unreadable(""));
    }
    if (!unreadable.isEmpty()) {
      return Optional.of(new Done(Optional.empty(), unreadable));
    }
    return returns
        .request(
            caller.get(),
            new RequestReturn(
                key.get(),
                new DespatchId(delivery.get()),
                reason.get(),
                note(form),
                packs,
                codes(form)))
        .map(ReturnActs::done);
  }

  private static List<String> codes(PostedForm form) {
    return form.texts("codes").stream().flatMap(text -> TypedCodes.of(text).stream()).toList();
  }

  private static Optional<String> note(PostedForm form) {
    return form.text("note").map(note -> note.substring(0, Math.min(note.length(), 400)));
  }

  private static Done done(RequestReturnResult result) {
    return result instanceof RequestReturnResult.Refused refused
        ? new Done(Optional.empty(), refused.findings())
        : new Done(Optional.of(((RequestReturnResult.Requested) result).returnId()), List.of());
  }

  private static Finding tooMany(int codes) {
    return Finding.of(
        Reason.CODES_DIFFER,
        Optional.empty(),
        Map.of("n", String.valueOf(codes), "qty", String.valueOf(TypedCodes.MOST)));
  }

  private static Finding unreadable(String raw) {
    return Finding.of(Reason.QUANTITY_UNREADABLE, Optional.empty(), Map.of("raw", raw));
  }

  private static Optional<ReturnReason> reason(String name) {
    return Arrays.stream(ReturnReason.values()).filter(one -> one.name().equals(name)).findFirst();
  }

  /** Empty where the caller may do nothing about such a return, or no number was typed. */
  Optional<Done> decide(ReturnAct act, long id, PostedForm form) {
    var by = caller.get();
    var result =
        switch (act) {
          case AUTHORISE ->
              form.text("number")
                  .filter(number -> number.length() <= 60)
                  .flatMap(number -> returns.authorise(by, id, number));
          case REFUSE -> note(form).flatMap(note -> returns.refuse(by, id, note));
          case SEND ->
              returns.send(by, id, form.text("tracking").filter(text -> text.length() <= 60));
          case ARRIVE -> returns.arrive(by, id);
          case ASK -> Optional.<DecideResult>empty();
        };
    return result.map(
        found ->
            new Done(
                Optional.of(id),
                found instanceof DecideResult.Refused refused ? refused.findings() : List.of()));
  }
}
