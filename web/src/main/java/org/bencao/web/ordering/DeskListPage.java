package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Identifiers;
import org.bencao.common.Page;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.DeskFilter;
import org.bencao.ordering.boundary.DeskOrderService;
import org.bencao.ordering.boundary.DeskRow;
import org.bencao.ordering.boundary.DeskTask;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Orders that ask something of a seller's desk, by what they ask, fifty a page. */
@Named
@RequestScoped
public class DeskListPage {

  private static final int ROWS = 50;
  private static final Duration NEAR = Duration.ofHours(1);
  private static final String ALL = "all";

  @Inject DeskOrderService desk;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  private Page<DeskRow> page;
  private List<DeskListRow> rows;
  private Boolean here;

  /** What is asked first of all is an answer. */
  private Optional<DeskTask> task() {
    var word = asked.text("task").orElse("");
    return word.equals(ALL)
        ? Optional.empty()
        : Stream.of(DeskTask.values())
            .filter(task -> word(task).equals(word))
            .findFirst()
            .or(() -> Optional.of(DeskTask.ANSWER));
  }

  static String word(DeskTask task) {
    return task.name().toLowerCase(Locale.ROOT);
  }

  public String getTask() {
    return task().map(DeskListPage::word).orElse(ALL);
  }

  public List<DeskTab> getTabs() {
    var here = words.here();
    var counts = desk.counts(caller.get());
    var tabs = new ArrayList<DeskTab>();
    for (var task : DeskTask.values()) {
      long count = counts.getOrDefault(task, 0L);
      tabs.add(
          new DeskTab(
              word(task),
              here.page("ordering.desk.task." + task),
              count == 0 ? "" : here.figures().count(count),
              task().filter(task::equals).isPresent()));
    }
    tabs.add(new DeskTab(ALL, here.page("ordering.desk.all"), "", task().isEmpty()));
    return tabs;
  }

  public List<DeskListRow> getRows() {
    if (rows == null) {
      var here = words.here();
      rows = page().rows().stream().map(row -> row(here, row)).toList();
    }
    return rows;
  }

  private Page<DeskRow> page() {
    if (page == null) {
      page = desk.list(caller.get(), new DeskFilter(task(), key("older"), key("newer"), ROWS));
    }
    return page;
  }

  private Optional<String> key(String name) {
    return asked.id(name).map(Tsid::text);
  }

  private DeskListRow row(Wording here, DeskRow row) {
    var left = row.answerDueAt().map(due -> Duration.between(clock.instant(), due));
    return new DeskListRow(
        row.id().text(),
        row.number(),
        here.name(row.buyerNameEn(), row.buyerNameZh()),
        here.name(row.siteNameEn(), row.siteNameZh()),
        here.figures().minute(row.placedAt(), clock.instant()),
        row.placedBy(),
        left.map(time -> here.page("ordering.desk.left", "time", here.duration(time))).orElse(""),
        left.map(time -> time.compareTo(NEAR) < 0).orElse(false),
        row.lineCount(),
        here.figures().money(row.net()),
        new OrderTags(here).headline(row.headline()),
        Stream.of(DeskTask.values())
            .filter(row.tasks()::contains)
            .map(task -> tag(here, task))
            .toList(),
        isHere() && row.tasks().contains(DeskTask.ANSWER),
        isHere() && row.tasks().contains(DeskTask.SHIP),
        isHere() && row.tasks().contains(DeskTask.INVOICE),
        Tsid.text(identifiers.next()));
  }

  private static Tag tag(Wording here, DeskTask task) {
    return Tag.of(OrderLooks.of(task), here.page("ordering.desk.asks." + task));
  }

  public String getOlder() {
    return page().older().orElse("");
  }

  public String getNewer() {
    return page().newer().orElse("");
  }

  /** The seller has no EDI: its people answer here. */
  public boolean isHere() {
    if (here == null) {
      here = desk.answersHere(caller.get());
    }
    return here;
  }

  public Notice getNotice() {
    return Notice.of(asked, words.here());
  }
}
