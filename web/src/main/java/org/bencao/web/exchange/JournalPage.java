package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.CorrectDocument;
import org.bencao.exchange.boundary.CorrectionPlace;
import org.bencao.exchange.boundary.CorrectionResult;
import org.bencao.exchange.boundary.CorrectionService;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.DocumentCorrector;
import org.bencao.exchange.boundary.DocumentTypes;
import org.bencao.exchange.boundary.JournalCounts;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageFilter;
import org.bencao.exchange.boundary.MessageFilter.View;
import org.bencao.exchange.boundary.MessageRow;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.PartnerNames;
import org.bencao.exchange.boundary.ReplayResult;
import org.bencao.exchange.boundary.ReplayService;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;

/** The journal of every document that crossed the border, and what a person does about one. */
@Named
@RequestScoped
public class JournalPage {

  private static final String PATH = "/exchange/journal";
  private static final int ROWS = 50;

  @Inject JournalService journal;
  @Inject ReplayService replays;
  @Inject CorrectionService corrections;
  @Inject DocumentCorrector corrector;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject Clock clock;

  private Page<MessageRow> page;
  private List<JournalRow> rows;
  private JournalCounts counts;
  private List<Choice> partners;
  private Inspected inspected;
  private boolean inspectedAsked;
  private String why;
  private String value;
  private String mendWhy;
  private Why unmended;

  public void replay() {
    asked.id("id").ifPresent(id -> say(replays.replay(caller.get(), id)));
  }

  /** All that stopped within what the reader looks at. */
  public void replayAll() {
    var done = replays.replayAll(caller.get(), bounds().in(words.here().figures().zone()));
    asked.go(PATH + "?" + getKept() + "&many=" + done.queued() + (done.more() ? "&more=1" : ""));
  }

  public void reject() {
    asked.id("id").ifPresent(id -> say(replays.reject(caller.get(), id, why)));
  }

  /** Judged again with what was put right; what is refused stays in the form with its reason. */
  public void mend() {
    asked.id("id").ifPresent(this::mend);
  }

  private void mend(long id) {
    var place = new CorrectionPlace(number("segment"), number("element"), number("component"));
    var said =
        new CorrectDocument(id, place, asked.text("found").orElse(""), value.strip(), mendWhy);
    var result = corrections.correct(caller.get(), said, corrector);
    if (result instanceof CorrectionResult.Refused refused) {
      unmended = words.here().why(refused.why(), "");
    } else {
      say(result instanceof CorrectionResult.Queued ? ReplayResult.QUEUED : ReplayResult.NOT_FOUND);
    }
  }

  private int number(String name) {
    return asked
        .text(name)
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  /** Why what was entered cannot stand there; null before anything was entered. */
  public Why getUnmended() {
    return unmended;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  /** As the form proposes it, until somebody writes another. */
  public String getMendWhy() {
    return mendWhy == null && getInspected() != null && getInspected().mending() != null
        ? getInspected().mending().reason()
        : mendWhy;
  }

  public void setMendWhy(String mendWhy) {
    this.mendWhy = mendWhy;
  }

  /** Back to the view, with what was done in words. */
  private void say(ReplayResult result) {
    asked.go(PATH + "?" + getKept() + "&did=" + result);
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
              .map(this::inspection)
              .orElse(null);
    }
    return inspected;
  }

  private Inspected inspection(MessageView message) {
    return new Inspection(words.here(), clock.instant())
        .of(message, corrections.offer(caller.get(), message.row().id(), corrector));
  }

  public String getLast() {
    return counts()
        .lastMessageAt()
        .map(at -> words.here().duration(Duration.between(at, clock.instant())))
        .orElse("");
  }

  public String getDid() {
    return asked
        .text("many")
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .map(this::many)
        .orElseGet(this::one);
  }

  private String many(int queued) {
    boolean more = asked.text("more").isPresent();
    return words
        .here()
        .page(more ? "exchange.journal.manyMore" : "exchange.journal.many", "count", queued);
  }

  private String one() {
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

  /** What a link keeps: the view, the search and what the reader narrowed it to. */
  public String getKept() {
    return "view=" + getView() + asked.text("q").map(JournalPage::kept).orElse("") + getBounded();
  }

  /** What every view keeps. */
  public String getBounded() {
    return bounds().kept();
  }

  /** Whether anything is narrowed down. */
  public boolean isNarrowed() {
    return !bounds().isNone() || asked.text("q").isPresent();
  }

  /** Asked once, however often the page looks at them. */
  public List<Choice> getPartners() {
    if (partners == null) {
      partners = journal.partners(caller.get()).stream().map(this::choice).toList();
    }
    return partners;
  }

  private Choice choice(PartnerNames.PartnerName partner) {
    return new Choice(
        partner.code(),
        words.here().name(partner.nameEn(), partner.nameZh()) + " · " + partner.code(),
        bounds().partner().filter(partner.code()::equals).isPresent());
  }

  public List<Choice> getTypes() {
    return DocumentTypes.all().stream()
        .map(
            type ->
                new Choice(
                    type,
                    type + " " + words.here().business("exchange.document." + type),
                    bounds().type().filter(type::equals).isPresent()))
        .toList();
  }

  public List<Choice> getWays() {
    return Stream.of(Direction.values())
        .map(
            way ->
                new Choice(
                    way.name(),
                    words.here().page("exchange.journal.only." + way),
                    bounds().way().filter(way::equals).isPresent()))
        .toList();
  }

  public String getDay() {
    return bounds().day().map(LocalDate::toString).orElse("");
  }

  /** Several that a replay could let through. */
  public boolean isManyStopped() {
    return isActing()
        && view() == View.NEEDS_PERSON
        && asked.text("q").isEmpty()
        && page().rows().stream()
                .filter(row -> row.direction() == Direction.IN)
                .filter(row -> row.state() == MessageState.QUARANTINED)
                .count()
            > 1;
  }

  private JournalBounds bounds() {
    return JournalBounds.of(asked);
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
              view(),
              asked.text("q"),
              bounds().in(words.here().figures().zone()),
              asked.text("older"),
              asked.text("newer"),
              ROWS);
      page = journal.list(caller.get(), filter);
    }
    return page;
  }

  private JournalCounts counts() {
    if (counts == null) {
      counts = journal.counts(caller.get(), bounds().in(words.here().figures().zone()));
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
