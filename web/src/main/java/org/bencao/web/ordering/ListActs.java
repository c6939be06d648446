package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bencao.ordering.boundary.ListService;
import org.bencao.ordering.boundary.ListView;
import org.bencao.ordering.boundary.MoveListLinesService;
import org.bencao.ordering.boundary.SaveDraftService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** What the forms of the lists' page do to a list as a whole. */
@Dependent
class ListActs {

  static final String PAGE = "/ordering/lists";

  @Inject ListService lists;
  @Inject MoveListLinesService moving;
  @Inject SaveDraftService saving;
  @Inject CurrentCaller caller;
  @Inject Shell shell;

  /** Where to go from there; nothing when the form asks for something else. */
  Optional<PageAddress> act(PostedForm form) {
    return switch (form.text("act").orElse("")) {
      case "create" -> Optional.of(create(form));
      case "from-draft" -> Optional.of(fromDraft(form));
      case "rename" -> Optional.of(rename(form));
      case "copy" -> Optional.of(copy(form));
      case "merge" -> Optional.of(merge(form));
      case "delete" -> Optional.of(delete(form));
      default -> Optional.empty();
    };
  }

  /** The list of the form, with the draft that it is to fill. */
  static PageAddress back(PostedForm form) {
    return PageAddress.of(PAGE).with("list", form.id("list")).with("draft", form.id("draft"));
  }

  private PageAddress create(PostedForm form) {
    return form.text("name")
        .map(name -> to(form, lists.create(caller.get(), site(form), name)).said(Did.CREATED))
        .orElseGet(() -> back(form).said(Did.NAME_MISSING));
  }

  private PageAddress fromDraft(PostedForm form) {
    var name = form.text("name");
    var draft = form.id("source");
    if (name.isEmpty() || draft.isEmpty()) {
      return back(form).said(Did.NAME_MISSING);
    }
    var saved = saving.save(caller.get(), draft.get(), site(form), name.get());
    return saved.gone() == 0
        ? to(form, saved.list()).said(Did.CREATED)
        : to(form, saved.list()).said(Did.NOT_ALL, saved.gone());
  }

  private PageAddress rename(PostedForm form) {
    var name = form.text("name");
    if (name.isEmpty()) {
      return back(form).said(Did.NAME_MISSING);
    }
    return form.id("list")
        .flatMap(list -> lists.rename(caller.get(), list, name.get()))
        .map(list -> back(form).said(Did.RENAMED))
        .orElseGet(() -> gone(form));
  }

  private PageAddress copy(PostedForm form) {
    var name = form.text("name");
    if (name.isEmpty()) {
      return back(form).said(Did.NAME_MISSING);
    }
    return form.id("list")
        .flatMap(list -> lists.copy(caller.get(), list, name.get()))
        .map(copy -> to(form, copy).said(Did.COPIED))
        .orElseGet(() -> gone(form));
  }

  private PageAddress merge(PostedForm form) {
    var list = form.id("list");
    var other = form.id("other");
    if (list.isEmpty() || other.isEmpty()) {
      return gone(form);
    }
    var moved = moving.merge(caller.get(), list.get(), other.get());
    return moved.stayed() == 0
        ? back(form).said(Did.MOVED, moved.moved())
        : back(form).said(Did.STAYED, moved.stayed());
  }

  private PageAddress delete(PostedForm form) {
    boolean deleted = form.id("list").map(list -> lists.delete(caller.get(), list)).orElse(false);
    return deleted
        ? PageAddress.of(PAGE).with("draft", form.id("draft")).said(Did.DELETED)
        : gone(form);
  }

  private static PageAddress to(PostedForm form, ListView list) {
    return PageAddress.of(PAGE).with("list", list.id()).with("draft", form.id("draft"));
  }

  private static PageAddress gone(PostedForm form) {
    return PageAddress.of(PAGE).with("draft", form.id("draft")).said(Did.GONE);
  }

  /** None when all sites are to share the list. */
  private Optional<Long> site(PostedForm form) {
    return Optional.ofNullable(shell.getSite())
        .map(SiteView::id)
        .filter(any -> form.text("shared").isEmpty());
  }
}
