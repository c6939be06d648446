package org.bencao.web.compliance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.DossierFilter;
import org.bencao.compliance.boundary.DossierRow;
import org.bencao.compliance.boundary.DossierService;
import org.bencao.compliance.boundary.DossierState;
import org.bencao.compliance.boundary.DossierView;
import org.bencao.compliance.boundary.FirstTrade;
import org.bencao.compliance.boundary.FirstTradeService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.MyAccountService;
import org.bencao.web.compliance.DeskPage.Box;
import org.bencao.web.compliance.DeskPage.Choice;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** First-trade dossiers: what the reader signs next, and what each one lacks (E1). */
@Named("dossiersPage")
@RequestScoped
public class DossiersPage {

  static final String PATH = "/compliance/dossiers";

  private static final int PAGE = 50;
  private static final String MINE = "mine";
  private static final String ALL = "all";

  @Inject DossierService dossiers;
  @Inject FirstTradeService firstTrade;
  @Inject CompanyService companies;
  @Inject MyAccountService account;
  @Inject CatalogueService catalogue;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<DossierRow> mine;
  private Page<DossierRow> page;
  private List<DossierRow> rows;
  private Map<DossierState, Long> counts;
  private Optional<DossierView> picked = Optional.empty();
  private FirstTrade kept;
  private ShownDossiers draw;
  private Answer answer;

  @PostConstruct
  void load() {
    answer = Answer.take(request);
    draw = new ShownDossiers(wording(), clock.instant());
    kept = firstTrade.of(caller.get(), caller.get().companyId());
    mine = dossiers.toSign(caller.get());
    counts = dossiers.counts(caller.get());
    page = view().equals(MINE) ? mine() : dossiers.list(caller.get(), filter());
    rows = page.rows();
    var id = isPicked() ? asked.id("id") : rows.stream().findFirst().map(DossierRow::id);
    picked = id.flatMap(one -> dossiers.find(caller.get(), one));
  }

  public void open() {
    if (isPicked() && picked.isEmpty()) {
      asked.notFound();
    }
  }

  private Page<DossierRow> mine() {
    return new Page<>(mine, Optional.empty(), Optional.empty());
  }

  private DossierFilter filter() {
    return new DossierFilter(
        states(view()),
        asked.id("of"),
        asked.text("number").map(this::items),
        asked.text("older").filter(DossiersPage::isKey),
        asked.text("newer").filter(DossiersPage::isKey),
        PAGE);
  }

  private Set<Long> items(String number) {
    return catalogue.itemsByCode(caller.get(), List.of(number)).getOrDefault(number, Set.of());
  }

  private static boolean isKey(String text) {
    return PageParameters.parsed(text).isPresent();
  }

  /** What the list was asked for, to be said again by its ways to other pages. */
  public String getFound() {
    return asked.id("of").map(id -> "&of=" + Tsid.text(id)).orElse("")
        + asked
            .text("number")
            .map(text -> "&number=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
            .orElse("");
  }

  public String getOlder() {
    return page.older().orElse("");
  }

  public String getNewer() {
    return page.newer().orElse("");
  }

  /** Whether the address names one. */
  public boolean isPicked() {
    return asked.text("id").isPresent();
  }

  private String view() {
    return asked
        .text("view")
        .filter(one -> boxes().anyMatch(one::equals))
        .orElse(mine.isEmpty() || isPicked() ? ALL : MINE);
  }

  public String getView() {
    return view();
  }

  private static Stream<String> boxes() {
    return Stream.concat(
        Stream.concat(Stream.of(MINE), Arrays.stream(DossierState.values()).map(Enum::name)),
        Stream.of(ALL));
  }

  private static Set<DossierState> states(String view) {
    return view.equals(ALL) ? Set.of() : Set.of(DossierState.valueOf(view));
  }

  public List<Box> getBoxes() {
    return boxes()
        .map(
            box -> {
              long count = count(box);
              return new Box(
                  box,
                  box.equals(MINE) || box.equals(ALL)
                      ? wording().page("compliance.dossier.box." + box)
                      : wording().alone("dossier.state." + box),
                  (int) count,
                  count > 0 && box.equals(MINE) ? "info" : "",
                  box.equals(view()));
            })
        .toList();
  }

  private long count(String box) {
    return switch (box) {
      case MINE -> mine.size();
      case ALL -> counts.values().stream().mapToLong(Long::longValue).sum();
      default -> counts.get(DossierState.valueOf(box));
    };
  }

  public List<ShownDossier> getRows() {
    return rows.stream().map(draw::row).toList();
  }

  /** Nothing when there is none to show. */
  public ShownDossier.Detail getShown() {
    return picked.map(draw::detail).orElse(null);
  }

  public String getShownId() {
    return picked.map(one -> Tsid.text(one.row().id())).orElse("");
  }

  /** In words, from which day on they are kept here; empty where they are kept elsewhere. */
  public String getSince() {
    return kept.since()
        .map(
            day -> wording().page("compliance.dossier.kept", "date", wording().figures().date(day)))
        .orElse("");
  }

  public boolean isBeginning() {
    return kept.since().isEmpty() && caller.get().has(Role.QUALITY_HEAD);
  }

  public boolean isOpening() {
    return caller
        .get()
        .hasAny(Role.BUYER, Role.SITE_HEAD, Role.APPROVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD);
  }

  /** Whether the reader has a second factor, which a signature asks for, too. */
  public boolean isCodeAsked() {
    return account.view(caller.get()).totpOn();
  }

  /** The forms are open where something was typed, or asked for by an address. */
  public boolean isTyping() {
    return asked.text("seller").isPresent();
  }

  public List<Choice> getSellers() {
    return sellers(asked.id("seller"));
  }

  /** To look for their dossiers. */
  public List<Choice> getSought() {
    return sellers(asked.id("of"));
  }

  private List<Choice> sellers(Optional<Long> wanted) {
    return companies.sellers(caller.get()).stream()
        .filter(one -> one.id() != caller.get().companyId())
        .map(
            one ->
                new Choice(
                    Tsid.text(one.id()),
                    wording().name(one.nameEn(), one.nameZh()),
                    wanted.filter(id -> id == one.id()).isPresent()))
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
