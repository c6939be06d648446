package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.HoldService;
import org.bencao.ordering.boundary.HoldView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Orders of controlled medicines that are unusual for who ordered them (SPC-12). */
@Named
@RequestScoped
public class UnusualPage {

  static final String PATH = "/ordering/unusual";

  @Inject HoldService holds;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private List<HoldView> found;
  private Optional<HoldView> picked;

  /** A row that is not there, or somebody else's, is not found. */
  public void open() {
    if (isPicked() && picked().isEmpty()) {
      asked.notFound();
    }
  }

  public boolean isPicked() {
    return asked.text("id").isPresent();
  }

  private List<HoldView> found() {
    if (found == null) {
      found = holds.list(caller.get());
    }
    return found;
  }

  private Optional<HoldView> picked() {
    if (picked == null) {
      var id = isPicked() ? asked.id("id") : found().stream().findFirst().map(HoldView::id);
      picked = id.flatMap(one -> holds.find(caller.get(), one));
    }
    return picked;
  }

  /** What is open first, then the newest. */
  public List<ShownHold> getRows() {
    var draw = new ShownHolds(words.here(), clock.instant());
    return found().stream().map(draw::row).toList();
  }

  /** Nothing when there is none to show. */
  public ShownHold.Detail getShown() {
    return picked().map(new ShownHolds(words.here(), clock.instant())::detail).orElse(null);
  }

  public String getShownId() {
    return picked().map(one -> Tsid.text(one.id())).orElse("");
  }

  public boolean isDeciding() {
    return caller.get().has(Role.COMPLIANCE_OFFICER)
        && picked().filter(one -> one.decision().isEmpty()).isPresent();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }

  /** What the form just did; empty when none did anything. */
  public Notice getNotice() {
    return Notice.of(asked, words.here());
  }
}
