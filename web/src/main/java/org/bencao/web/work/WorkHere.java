package org.bencao.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;
import org.bencao.work.boundary.WorkService;
import org.bencao.work.boundary.WorkView;

/**
 * What waits for whoever looks, at the chosen site: asked once a call, by rail and page alike; the
 * rail alone is content with a number of some seconds ago.
 */
@Named
@RequestScoped
public class WorkHere {

  @Inject WorkService work;
  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject Words words;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Optional<WorkView> view = Optional.empty();
  private Optional<Integer> total = Optional.empty();

  WorkView view() {
    if (view.isEmpty()) {
      view = Optional.of(site().map(at -> work.of(caller.get(), at.id())).orElse(WorkView.NOTHING));
    }
    return view.get();
  }

  /** The number in the rail; nothing where nothing waits. */
  public String getCount() {
    return total() == 0 ? "" : words.here().figures().count(total());
  }

  /** Buyers begin here; others when something waits for them. */
  public boolean isHome() {
    return caller.get().has(Role.BUYER) || total() > 0;
  }

  /** Whether a line that is typed here goes into a draft of this site. */
  boolean isBuying() {
    return site().map(at -> caller.get().has(Role.BUYER, at.companyId(), at.id())).orElse(false);
  }

  private int total() {
    if (total.isEmpty()) {
      total = Optional.of(site().map(at -> total(at.id())).orElse(0));
    }
    return total.get();
  }

  private int total(long site) {
    var now = clock.instant();
    return Waited.of(request)
        .filter(waited -> view.isEmpty() && waited.holds(site, now))
        .map(Waited::total)
        .orElseGet(
            () -> {
              int counted =
                  view.map(WorkView::total).orElseGet(() -> work.count(caller.get(), site));
              new Waited(site, counted, now).keep(request);
              return counted;
            });
  }

  private Optional<SiteView> site() {
    return Optional.ofNullable(shell.getSite());
  }
}
