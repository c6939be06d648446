package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.JournalCounts;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageFilter;
import org.bencao.exchange.boundary.MessageFilter.View;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.ReplayResult;
import org.bencao.exchange.boundary.ReplayService;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;

/** The journal of every document that crossed the border, and what a person does about one. */
@Named
@RequestScoped
public class JournalPage {

  private static final int ROWS = 50;

  @Inject JournalService journal;
  @Inject ReplayService replays;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Page<MessageRow> page;
  private List<JournalRow> rows;
  private JournalCounts counts;
  private Inspected inspected;
  private boolean inspectedAsked;
  private String why;

  public void replay() {
    asked.id("id").ifPresent(id -> say(replays.replay(caller.get(), id)));
  }

  public void reject() {
    asked.id("id").ifPresent(id -> say(replays.reject(caller.get(), id, why)));
  }

  /** Back to the view, with what was done in words. */
  private void say(ReplayResult result) {
    asked.go("/exchange/journal?view=" + getView() + "&did=" + result);
  }

  public List<JournalTab> getTabs() {
    return new JournalTabs(words.here(), counts(), view()).all();
  }

  public List<JournalRow> getRows() {
    if (rows == null) {
      var drawn = new JournalRows(words.here(), clock.instant());
      rows = page().rows().stream().map(drawn::row).toList();
    }
    return rows;
  }

  /** The chosen document, else the first of the view. */
  public Inspected getInspected() {
    if (!inspectedAsked) {
      inspectedAsked = true;
      inspected =
          asked
              .id("id")
              .or(() -> page().rows().stream().findFirst().map(MessageRow::id))
              .flatMap(id -> journal.find(caller.get(), id))
              .map(new Inspection(words.here(), clock.instant())::of)
              .orElse(null);
    }
    return inspected;
  }

  public String getLast() {
    return counts()
        .lastMessageAt()
        .map(at -> words.here().duration(Duration.between(at, clock.instant())))
        .orElse("");
  }

  public String getDid() {
    return asked
        .text("did")
        .flatMap(JournalPage::result)
        .map(result -> words.here().page("exchange.journal.did." + result))
        .orElse("");
  }

  public boolean isActing() {
    return caller.get().hasAny(Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR);
  }

  public boolean isOrdersOpen() {
    return PageAccess.of("/ordering/order").map(page -> page.allows(caller.get())).orElse(false);
  }

  public String getView() {
    return JournalTabs.word(view());
  }

  public String getQuery() {
    return asked.text("q").orElse("");
  }

  /** What a link keeps: the view and the search. */
  public String getKept() {
    return "view=" + getView() + asked.text("q").map(JournalPage::kept).orElse("");
  }

  public String getOlder() {
    return page().older().orElse("");
  }

  public String getNewer() {
    return page().newer().orElse("");
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  private Page<MessageRow> page() {
    if (page == null) {
      var filter =
          new MessageFilter(
              view(), asked.text("q"), asked.text("older"), asked.text("newer"), ROWS);
      page = journal.list(caller.get(), filter);
    }
    return page;
  }

  private JournalCounts counts() {
    if (counts == null) {
      counts = journal.counts(caller.get());
    }
    return counts;
  }

  private View view() {
    return asked.text("view").flatMap(JournalTabs::view).orElse(View.NEEDS_PERSON);
  }

  private static String kept(String query) {
    return "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static Optional<ReplayResult> result(String word) {
    return Stream.of(ReplayResult.values()).filter(r -> r.name().equals(word)).findFirst();
  }
}
