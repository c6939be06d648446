package org.bencao.web.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.bencao.ordering.boundary.NewStanding;
import org.bencao.ordering.boundary.Rhythm;
import org.bencao.ordering.boundary.StandingService;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** What the forms of the standing orders' page do to an order as a whole. */
@Dependent
class StandingActs {

  static final String PAGE = "/ordering/standing";

  private static final int MOST = 52;
  private static final String DAY = "WEEK-[1-7]|MONTH-([1-9]|[12][0-9]|3[01])";

  @Inject StandingService standings;
  @Inject CurrentCaller caller;
  @Inject Shell shell;

  /** Where to go from there; nothing when the form asks for something else. */
  Optional<PageAddress> act(PostedForm form) {
    return switch (form.text("act").orElse("")) {
      case "create" -> Optional.of(create(form));
      case "pause" -> Optional.of(done(form, id -> standings.pause(caller.get(), id), Did.PAUSED));
      case "resume" ->
          Optional.of(done(form, id -> standings.resume(caller.get(), id), Did.RESUMED));
      case "end" -> Optional.of(done(form, id -> standings.end(caller.get(), id), Did.ENDED));
      default -> Optional.empty();
    };
  }

  /** The standing order of the form. */
  static PageAddress back(PostedForm form) {
    return PageAddress.of(PAGE).with("id", form.id("id"));
  }

  private PageAddress create(PostedForm form) {
    var name = form.text("name").filter(text -> text.length() <= 120);
    var rhythm = rhythm(form);
    if (name.isEmpty() || shell.getSite() == null) {
      return back(form).said(Did.NAME_MISSING);
    }
    if (rhythm.isEmpty() || form.text("until").isPresent() && form.day("until").isEmpty()) {
      return back(form).said(Did.DAY_WRONG);
    }
    var made =
        standings.create(
            caller.get(),
            new NewStanding(
                shell.getSite().id(),
                name.get(),
                rhythm.get(),
                form.day("until"),
                form.id("list")));
    return PageAddress.of(PAGE).with("id", made.row().id()).said(Did.CREATED);
  }

  /** {@code WEEK-1} is Monday, {@code MONTH-15} the fifteenth. */
  private static Optional<Rhythm> rhythm(PostedForm form) {
    var every = form.number("every").filter(count -> count >= 1 && count <= MOST);
    var day = form.text("day").filter(text -> text.matches(DAY));
    return every.flatMap(count -> day.map(text -> rhythm(count, text)));
  }

  private static Rhythm rhythm(int every, String text) {
    var parts = text.split("-");
    return new Rhythm(every, Rhythm.Unit.valueOf(parts[0]), Integer.parseInt(parts[1]));
  }

  private static PageAddress done(PostedForm form, LongPredicate act, Did did) {
    boolean done = form.id("id").map(act::test).orElse(false);
    return done ? back(form).said(did) : PageAddress.of(PAGE).said(Did.GONE);
  }
}
