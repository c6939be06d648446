package org.bencao.web.compliance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bencao.common.Page;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.RegisterFilter;
import org.bencao.compliance.boundary.RegisterParty;
import org.bencao.compliance.boundary.RegisterRow;
import org.bencao.compliance.boundary.RegisterService;
import org.bencao.compliance.boundary.RegisterWay;
import org.bencao.organisation.boundary.MyAccountService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.compliance.DeskPage.Choice;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;

/** The register of special medicines: what came and went, and who signed for it (E4, E5). */
@Named("registerPage")
@RequestScoped
public class RegisterPage {

  static final String PATH = "/compliance/register";

  /** A number of identity lies here on its way to the one page that shows it. */
  static final String SHOWN = "org.bencao.register.shown";

  private static final int PAGE = 50;

  @Inject RegisterService register;
  @Inject MyAccountService account;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Page<RegisterRow> page;
  private List<SiteView> sites;
  private Optional<ShownRegisterRow> shown;
  private ShownRegister draw;
  private Answer answer;

  @PostConstruct
  void load() {
    answer = Answer.take(request);
    draw = new ShownRegister(wording(), caller.get(), clock.instant());
    sites = register.sites(caller.get());
    page =
        register.list(caller.get(), new RegisterFilter(sought(), key("older"), key("newer"), PAGE));
    shown = asked.id("id").flatMap(id -> register.find(caller.get(), id)).map(draw::draw);
  }

  /** A row that is not the reader's is none. */
  public void open() {
    if (asked.text("id").isPresent() && shown.isEmpty()) {
      asked.notFound();
    }
  }

  private Optional<String> sought() {
    return asked.text("q").filter(text -> text.length() <= 40);
  }

  private Optional<String> key(String name) {
    return asked.text(name).filter(text -> PageParameters.parsed(text).isPresent());
  }

  private Wording wording() {
    return words.here();
  }

  public List<ShownRegisterRow> getRows() {
    return page.rows().stream().map(draw::draw).toList();
  }

  public ShownRegisterRow getShown() {
    return shown.orElse(null);
  }

  public String getShownId() {
    return shown.map(ShownRegisterRow::id).orElse("");
  }

  public boolean isPicked() {
    return shown.isPresent();
  }

  /** The collector's number in full, once. */
  public String getIdentity() {
    return Optional.ofNullable((String) request.getAttribute(SHOWN)).orElse("");
  }

  /** What the list was asked for, to be said again by its ways to other pages. */
  public String getFound() {
    return sought().map(text -> "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)).orElse("");
  }

  public String getOlder() {
    return page.older().orElse("");
  }

  public String getNewer() {
    return page.newer().orElse("");
  }

  /** Whether the reader writes at any site. */
  public boolean isWriting() {
    return !sites.isEmpty();
  }

  /** Whether a row was typed that could not be written. */
  public boolean isTyping() {
    return asked.text("act").filter("WRITE"::equals).isPresent();
  }

  public List<Choice> getSites() {
    var wanted = asked.id("site");
    return sites.stream()
        .map(
            site ->
                new Choice(
                    Tsid.text(site.id()),
                    wording().name(site.nameEn(), site.nameZh()),
                    wanted.filter(id -> id == site.id()).isPresent()))
        .toList();
  }

  public List<Choice> getWays() {
    var wanted = asked.text("way").orElse("");
    return Arrays.stream(RegisterWay.values())
        .map(way -> choice(way.name(), "compliance.register.way.", wanted))
        .toList();
  }

  public List<Choice> getParties() {
    var wanted = asked.text("party-kind").orElse("");
    return Arrays.stream(RegisterParty.values())
        .map(kind -> choice(kind.name(), "compliance.register.party.", wanted))
        .toList();
  }

  private Choice choice(String name, String texts, String wanted) {
    return new Choice(name, wording().page(texts + name), name.equals(wanted));
  }

  /** Today where the first site of the reader is. */
  public String getToday() {
    return sites.stream()
        .findFirst()
        .map(site -> LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone())).toString())
        .orElse("");
  }

  /** The form writes once. */
  public String getKey() {
    return asked.text("key").orElseGet(() -> UUID.randomUUID().toString());
  }

  /** Whether the reader has a second factor, which a signature asks for, too. */
  public boolean isCodeAsked() {
    return account.view(caller.get()).totpOn();
  }

  /** What was typed before, where it could not be used; never who collected. */
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
}
