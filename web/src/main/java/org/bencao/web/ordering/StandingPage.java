package org.bencao.web.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.ListService;
import org.bencao.ordering.boundary.StandingService;
import org.bencao.ordering.boundary.StandingView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** The standing orders of the site, and one of them with what was called off. */
@Named
@RequestScoped
public class StandingPage {

  @Inject StandingService standings;
  @Inject ListService lists;
  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Optional<SiteView> site = Optional.empty();
  private Optional<StandingView> standing = Optional.empty();
  private List<StandingTab> tabs;
  private ShownStanding shown;

  @PostConstruct
  void load() {
    site = Optional.ofNullable(shell.getSite());
    standing = asked.id("id").flatMap(id -> standings.find(caller.get(), id));
  }

  public void open() {
    if (site.isEmpty() || asked.text("id").isPresent() && standing.isEmpty()) {
      asked.notFound();
    } else if (standing.filter(found -> found.siteId() != site.get().id()).isPresent()) {
      // another site was chosen while this order was open
      asked.go(StandingActs.PAGE);
    }
  }

  public boolean isChosen() {
    return standing.isPresent();
  }

  public List<StandingTab> getTabs() {
    if (tabs == null) {
      var rows = new StandingRows(wording());
      tabs =
          standings.list(caller.get(), site.orElseThrow().id()).stream()
              .map(row -> rows.tab(row, isShown(row.id())))
              .toList();
    }
    return tabs;
  }

  private boolean isShown(long id) {
    return standing.map(found -> found.row().id() == id).orElse(false);
  }

  public ShownStanding getStanding() {
    if (shown == null) {
      shown = standing.map(this::shown).orElse(null);
    }
    return shown;
  }

  private ShownStanding shown(StandingView view) {
    var rows = new StandingRows(wording());
    var lines = new ListRows(wording());
    return new ShownStanding(
        Tsid.text(view.row().id()),
        view.row().name(),
        rows.rhythm(view.row().rhythm()),
        view.row().untilOn().map(wording().figures()::date).orElse(""),
        rows.state(view.row()),
        view.row().paused(),
        view.row().ended(),
        view.lines().stream().map(lines::row).toList(),
        view.callOffs().stream().map(one -> rows.callOff(one, clock.instant())).toList());
  }

  /** Weekdays, then days of the month. */
  public List<Choice> getDays() {
    var rows = new StandingRows(wording());
    return Stream.concat(
            IntStream.rangeClosed(1, 7)
                .mapToObj(day -> new Choice("WEEK-" + day, rows.weekday(day))),
            IntStream.rangeClosed(1, 31)
                .mapToObj(
                    day ->
                        new Choice(
                            "MONTH-" + day,
                            wording().page("ordering.standing.dayOfMonth", "day", day))))
        .toList();
  }

  /** Lists whose lines a fresh standing order may take over. */
  public List<ListTab> getLists() {
    return lists.list(caller.get(), site.orElseThrow().id()).stream()
        .map(
            row ->
                new ListTab(Tsid.text(row.id()), row.name(), row.lineCount(), row.shared(), false))
        .toList();
  }

  /** The draft that was filled, while something stayed behind; empty when none was. */
  public String getDraft() {
    return asked.id("draft").map(Tsid::text).orElse("");
  }

  public Notice getNotice() {
    return Notice.of(asked, wording());
  }

  private Wording wording() {
    return words.here();
  }
}
