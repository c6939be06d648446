package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bencao.ordering.boundary.ChangeListResult;
import org.bencao.ordering.boundary.ListLineService;
import org.bencao.ordering.boundary.MoveListLinesService;
import org.bencao.web.security.CurrentCaller;

/** What the forms of the lists' page do to the lines of a list. */
@Dependent
class ListLineActs {

  @Inject ListLineService lines;
  @Inject MoveListLinesService moving;
  @Inject CurrentCaller caller;

  /** Where to go from there; nothing when the form asks for something else. */
  Optional<PageAddress> act(PostedForm form) {
    return form.id("list").flatMap(list -> act(form, list));
  }

  private Optional<PageAddress> act(PostedForm form, long list) {
    return switch (form.text("act").orElse("")) {
      case "add" -> Optional.of(add(form, list));
      case "save" -> Optional.of(save(form, list));
      case "remove" -> Optional.of(remove(form, list));
      case "move" -> Optional.of(move(form, list));
      default -> Optional.empty();
    };
  }

  private PageAddress add(PostedForm form, long list) {
    var quantity = form.text("quantity").orElse("");
    var text = form.text("text").orElse("");
    return done(form, lines.addByText(caller.get(), list, text, quantity), Did.ADDED);
  }

  private PageAddress save(PostedForm form, long list) {
    var quantities = form.byId("quantity-");
    return done(form, lines.changeQuantities(caller.get(), list, quantities), Did.SAVED);
  }

  private PageAddress remove(PostedForm form, long list) {
    var marked = form.ids("line");
    return marked.isEmpty()
        ? ListActs.back(form).said(Did.NONE_MARKED)
        : done(form, lines.remove(caller.get(), list, marked), Did.REMOVED);
  }

  private PageAddress move(PostedForm form, long list) {
    var marked = form.ids("line");
    var other = form.id("other");
    if (marked.isEmpty() || other.isEmpty()) {
      return ListActs.back(form).said(Did.NONE_MARKED);
    }
    var moved = moving.move(caller.get(), list, marked, other.get());
    return moved.stayed() == 0
        ? ListActs.back(form).said(Did.MOVED, moved.moved())
        : ListActs.back(form).said(Did.STAYED, moved.stayed());
  }

  private static PageAddress done(PostedForm form, ChangeListResult result, Did did) {
    return result instanceof ChangeListResult.Refused refused
        ? ListActs.back(form).refused(refused.findings())
        : ListActs.back(form).said(did);
  }
}
