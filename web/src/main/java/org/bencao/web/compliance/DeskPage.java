package org.bencao.web.compliance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.AuthorisationService;
import org.bencao.organisation.boundary.AuthorisationView;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanySize;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceKinds;
import org.bencao.organisation.boundary.LicenceRecord;
import org.bencao.organisation.boundary.LicenceService;
import org.bencao.organisation.boundary.LicenceState;
import org.bencao.organisation.boundary.ResponsiblePersonService;
import org.bencao.organisation.boundary.ResponsiblePersonView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** Licences: what locks next, and what the platform has to compare (E1, E2). */
@Named("compliancePage")
@RequestScoped
public class DeskPage {

  static final String PATH = "/compliance/desk";

  /** A box of the calendar: how many end within so many days, and the way to them. */
  public record Box(String key, String name, int count, String hue, boolean chosen) {}

  /** Something to choose from. */
  public record Choice(String value, String name, boolean chosen) {}

  private static final List<String> BOXES =
      List.of("waiting", "lookup", "ended", "7", "30", "60", "90", "all");

  private static final int MONTHS = 5;
  private static final List<Integer> DAYS = List.of(7, 30, 60, 90);

  @Inject LicenceService licences;
  @Inject AuthorisationService authorisations;
  @Inject ResponsiblePersonService responsible;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<LicenceRecord> found;
  private Optional<LicenceRecord> picked = Optional.empty();
  private ShownLicences draw;
  private Answer answer;

  @PostConstruct
  void load() {
    answer = Answer.take(request);
    draw = new ShownLicences(wording(), day(), clock.instant());
    found = licences.list(caller.get());
    var first = rows().stream().findFirst().map(one -> one.licence().id());
    var id = isPicked() ? asked.id("licence") : first;
    picked = id.flatMap(one -> licences.find(caller.get(), one));
  }

  public void open() {
    if (isPicked() && picked.isEmpty()) {
      asked.notFound();
    }
  }

  /** Whether the address names one. */
  public boolean isPicked() {
    return asked.text("licence").isPresent();
  }

  /** The day that is asked about; none is today. */
  private Optional<LocalDate> day() {
    try {
      return asked.text("on").map(LocalDate::parse);
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  public String getDay() {
    return day().map(LocalDate::toString).orElse("");
  }

  /** In words, where a day is asked about. */
  public String getDayText() {
    return day().map(one -> wording().figures().date(one)).orElse("");
  }

  private String view() {
    return asked.text("view").filter(BOXES::contains).orElse(isPlatform() ? "waiting" : "all");
  }

  public String getView() {
    return view();
  }

  private List<LicenceRecord> rows() {
    return found.stream().filter(in(view())).toList();
  }

  private Predicate<LicenceRecord> in(String box) {
    return switch (box) {
      case "all" -> one -> true;
      case "waiting" -> one -> one.state() == LicenceState.WAITING;
      case "lookup" -> one -> counts(one) && isLookUpDue(one);
      case "ended" -> one -> counts(one) && draw.daysLeft(one).orElse(0L) < 0;
      default -> one -> counts(one) && endsIn(one, Integer.parseInt(box));
    };
  }

  /** A month before it is said to who orders (LIC-12). */
  private boolean isLookUpDue(LicenceRecord one) {
    return one.licence()
        .checkedAt()
        .map(at -> LocalDate.ofInstant(at, wording().figures().zone()))
        .map(last -> draw.day(one).isAfter(last.plusMonths(MONTHS)))
        .orElse(true);
  }

  private static boolean counts(LicenceRecord one) {
    return one.state() == LicenceState.VERIFIED;
  }

  /** Behind the box before it. */
  private boolean endsIn(LicenceRecord one, int days) {
    int at = DAYS.indexOf(days);
    long after = at == 0 ? -1 : DAYS.get(at - 1);
    return draw.daysLeft(one).filter(left -> left > after && left <= days).isPresent();
  }

  public List<Box> getBoxes() {
    return BOXES.stream()
        .map(
            box -> {
              int count = (int) found.stream().filter(in(box)).count();
              return new Box(
                  box,
                  wording().page("compliance.box." + box),
                  count,
                  count == 0 ? "" : hue(box),
                  box.equals(view()));
            })
        .toList();
  }

  private static String hue(String box) {
    return switch (box) {
      case "ended", "7" -> "bad";
      case "30", "60", "lookup" -> "warn";
      case "waiting" -> "info";
      default -> "";
    };
  }

  public List<ShownLicence> getRows() {
    return rows().stream().map(draw::row).toList();
  }

  /** Nothing when there is none to show. */
  public ShownLicence.Detail getShown() {
    return picked
        .map(
            one -> draw.detail(one, licences.looks(caller.get(), one.licence().id()), renewed(one)))
        .orElse(null);
  }

  private String renewed(LicenceRecord receipt) {
    return receipt
        .licence()
        .renews()
        .flatMap(id -> licences.find(caller.get(), id))
        .map(one -> one.licence().number())
        .orElse("");
  }

  public String getShownId() {
    return picked.map(one -> Tsid.text(one.licence().id())).orElse("");
  }

  /** Whether the reader may look at its scan. */
  public boolean isLooking() {
    return caller
        .get()
        .hasAny(
            Role.QUALITY_OFFICER,
            Role.QUALITY_HEAD,
            Role.COMPANY_ADMINISTRATOR,
            Role.AUDITOR,
            Role.PLATFORM_ADMINISTRATOR);
  }

  public boolean isPlatform() {
    return caller.get().has(Role.PLATFORM_ADMINISTRATOR);
  }

  public boolean isUploading() {
    return caller.get().hasAny(Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.COMPANY_ADMINISTRATOR);
  }

  /** The form is open where it was sent and could not be used. */
  public boolean isTyping() {
    return asked.text("number").isPresent();
  }

  public List<Choice> getKinds() {
    return LicenceKinds.of(profile()).stream()
        .map(
            kind ->
                new Choice(
                    kind,
                    wording().alone("licence." + kind),
                    asked.text("kind").filter(kind::equals).isPresent()))
        .toList();
  }

  /**
   * Documents that end, for a receipt that their renewal was asked for; none where none is known.
   */
  public List<Choice> getRenewable() {
    return LicenceKinds.of(profile()).stream().noneMatch(LicenceKinds::isRenewal)
        ? List.of()
        : found.stream()
            .map(LicenceRecord::licence)
            .filter(one -> one.validTo().isPresent() && one.companyId() == caller.get().companyId())
            .map(
                one ->
                    new Choice(
                        Tsid.text(one.id()),
                        wording().alone("licence." + one.kind()) + " " + one.number(),
                        asked.id("renews").filter(id -> id == one.id()).isPresent()))
            .toList();
  }

  public List<Choice> getScope() {
    var chosen = asked.texts("scope");
    return LicenceKinds.scope(profile()).stream()
        .map(word -> new Choice(word, wording().itemClass(word), chosen.contains(word)))
        .toList();
  }

  /** How a region of this profile is written. */
  public String getRegionExample() {
    return profile().equals("EU") ? "DE" : "US-OH";
  }

  /** Whether papers of this profile are of one state or country. */
  public boolean isRegional() {
    return LicenceKinds.of(profile()).stream().anyMatch(LicenceKinds::isRegional);
  }

  public List<Choice> getSites() {
    return companies.sites(caller.get(), caller.get().companyId()).stream()
        .map(
            site ->
                new Choice(
                    Tsid.text(site.id()),
                    wording().name(site.nameEn(), site.nameZh()),
                    asked.id("site").filter(id -> id == site.id()).isPresent()))
        .toList();
  }

  private String profile() {
    return companies.find(caller.get(), caller.get().companyId()).orElseThrow().profile();
  }

  /** A letter of authorisation as it is drawn. */
  public record Letter(
      String id, String person, String number, String classes, String period, Tag state) {}

  /** The register of the own company; nothing where it keeps none, or for the platform. */
  public List<Letter> getLetters() {
    if (isPlatform()) {
      return List.of();
    }
    var words = wording();
    return authorisations.list(caller.get()).stream().map(one -> letter(words, one)).toList();
  }

  private Letter letter(Wording words, AuthorisationView one) {
    var figures = words.figures();
    var on = day().orElseGet(() -> LocalDate.ofInstant(clock.instant(), figures.zone()));
    return new Letter(
        one.holdsOn(on) ? Tsid.text(one.id()) : "",
        one.personName(),
        one.number(),
        one.classes().stream()
            .sorted()
            .map(words::itemClass)
            .collect(Collectors.joining(words.zh() ? "、" : ", ")),
        words.page(
            "ordering.approvals.period",
            "from",
            figures.date(one.from()),
            "to",
            figures.date(one.to())),
        one.holdsOn(on)
            ? new Tag("ok", "check", words.page("compliance.state.HOLDS"))
            : new Tag("bad", "lock", words.page("compliance.letter.over")));
  }

  /** Who answers for quality, as it is drawn. */
  public record Answering(String id, String name, String number, String period, Tag state) {}

  /** Those of the own company; none for the platform. */
  public List<Answering> getAnswering() {
    if (isPlatform()) {
      return List.of();
    }
    var words = wording();
    return responsible.list(caller.get()).stream().map(one -> answering(words, one)).toList();
  }

  /** Whether the reader says how large the company is. */
  public boolean isSizing() {
    return !isPlatform() && caller.get().has(Role.COMPANY_ADMINISTRATOR, caller.get().companyId());
  }

  /** How large a company may be; the first is none of them, until one was stated. */
  public List<Choice> getOwnSizes() {
    var own = companies.find(caller.get(), caller.get().companyId()).flatMap(CompanyView::size);
    var all =
        Arrays.stream(CompanySize.values())
            .map(
                one ->
                    new Choice(
                        one.name(),
                        wording().page("compliance.size." + one),
                        own.filter(one::equals).isPresent()));
    return own.isPresent()
        ? all.toList()
        : Stream.concat(
                Stream.of(new Choice("", wording().page("compliance.size.none"), true)), all)
            .toList();
  }

  private Answering answering(Wording words, ResponsiblePersonView one) {
    var figures = words.figures();
    var on = day().orElseGet(() -> LocalDate.ofInstant(clock.instant(), figures.zone()));
    return new Answering(
        one.holdsOn(on) || one.from().isAfter(on) ? Tsid.text(one.id()) : "",
        one.name(),
        one.number(),
        one.to()
            .map(
                last ->
                    words.page(
                        "ordering.approvals.period",
                        "from",
                        figures.date(one.from()),
                        "to",
                        figures.date(last)))
            .orElseGet(
                () -> words.page("compliance.answering.since", "from", figures.date(one.from()))),
        state(words, one, on));
  }

  private static Tag state(Wording words, ResponsiblePersonView one, LocalDate on) {
    if (!one.answersOn(on)) {
      return one.holdsOn(on)
          ? new Tag("warn", "clock", words.page("compliance.answering.away", away(words, one)))
          : new Tag("bad", "lock", words.page("compliance.letter.over"));
    }
    return one.away()
        .filter(absence -> absence.from().isAfter(on))
        .map(
            absence ->
                new Tag(
                    "warn", "clock", words.page("compliance.answering.leaves", away(words, one))))
        .orElseGet(() -> new Tag("ok", "check", words.page("compliance.answering.answers")));
  }

  private static Object[] away(Wording words, ResponsiblePersonView one) {
    var figures = words.figures();
    var absence = one.away().orElseThrow();
    return new Object[] {"from", figures.date(absence.from()), "to", figures.date(absence.to())};
  }

  public boolean isGiving() {
    return caller.get().hasAny(Role.QUALITY_HEAD, Role.COMPANY_ADMINISTRATOR);
  }

  public List<Choice> getPeople() {
    return authorisations.people(caller.get()).stream()
        .map(
            one ->
                new Choice(
                    Tsid.text(one.id()),
                    one.name(),
                    asked.id("person").filter(id -> id == one.id()).isPresent()))
        .toList();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text(field).orElse("");
  }

  public List<Why> getWhys() {
    return answer.whys();
  }

  /** What the form just did; empty when none did anything. */
  public Notice getNotice() {
    return Notice.of(asked, wording());
  }

  private Wording wording() {
    return words.here();
  }
}
