package org.bencao.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Demo;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.MyAccountService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.security.CurrentCaller;

/** What surrounds a page: language, theme, who is signed in, for which site, and where to. */
@Named
@RequestScoped
public class Shell {

  private static final String SITE = "bencao-site";

  @Inject HttpServletRequest request;
  @Inject CurrentCaller caller;
  @Inject MyAccountService account;
  @Inject Demo demo;

  private Optional<List<SiteView>> sites = Optional.empty();

  public Locale getLocale() {
    boolean chinese =
        Preferences.LANGUAGE
            .chosen(request)
            .orElseGet(() -> request.getLocale().getLanguage())
            .equals("zh");
    return chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }

  public boolean isZh() {
    return getLocale().getLanguage().equals("zh");
  }

  /** For the {@code lang} attribute of the page. */
  public String getLang() {
    return isZh() ? "zh-CN" : "en";
  }

  public String getOtherLang() {
    return isZh() ? "en" : "zh";
  }

  public String getTheme() {
    return Preferences.THEME.chosen(request).orElse("auto");
  }

  public String getName() {
    return caller.find().map(who -> who.name()).orElse("");
  }

  /** The roles in words. */
  public String getRoleWords() {
    var texts = PageTexts.in(getLocale());
    return caller.find().stream()
        .flatMap(who -> who.roles().stream().sorted())
        .map(role -> texts.get("shell.role." + role.code(), Map.of()))
        .collect(Collectors.joining(isZh() ? "、" : ", "));
  }

  /** The pages that the caller may open. */
  public List<RailEntry> getRail() {
    return caller.find().stream()
        .flatMap(who -> RailEntry.of(who).stream())
        .filter(entry -> demo.on() || !entry.page().equals("sandbox"))
        .toList();
  }

  /** The page on which the caller's own work begins when the queue is empty. */
  public String getFirstPage() {
    return RailEntry.first(caller.get()).path();
  }

  /** The site that the person works for now; none for people without a site. */
  public SiteView getSite() {
    return chosen().or(() -> allSites().stream().findFirst()).orElse(null);
  }

  public String getSiteName() {
    return Optional.ofNullable(getSite()).map(this::name).orElse("");
  }

  public boolean isManySites() {
    return allSites().size() > 1;
  }

  public List<SiteChoice> getSites() {
    var now = getSite();
    return allSites().stream()
        .map(site -> new SiteChoice(Tsid.text(site.id()), name(site), site.id() == now.id()))
        .toList();
  }

  /** False when the person has no role at that site. */
  public boolean switchTo(long siteId) {
    boolean known = allSites().stream().anyMatch(site -> site.id() == siteId);
    if (known) {
      request.getSession().setAttribute(SITE, siteId);
    }
    return known;
  }

  /** The title of the window begins with the site. */
  public String getTitlePrefix() {
    return getSiteName().isEmpty() ? "" : getSiteName() + " · ";
  }

  /** Path and query of this page, to come back to. */
  public String getHere() {
    var query = Optional.ofNullable(request.getQueryString());
    return request.getRequestURI() + query.map(text -> "?" + text).orElse("");
  }

  /** After so many minutes without a call the session ends. */
  public int getIdleMinutes() {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getMaxInactiveInterval() / 60)
        .orElse(0);
  }

  /** The code under which the log tells of the fault that this page reports. */
  public String getReference() {
    return Optional.ofNullable(request.getAttribute(Faults.REFERENCE))
        .map(Object::toString)
        .orElse("–");
  }

  private Optional<SiteView> chosen() {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(SITE))
        .map(Long.class::cast)
        .flatMap(id -> allSites().stream().filter(site -> site.id() == id).findFirst());
  }

  private List<SiteView> allSites() {
    if (sites.isEmpty()) {
      sites = Optional.of(caller.find().map(who -> account.sites(who)).orElse(List.of()));
    }
    return sites.get();
  }

  private String name(SiteView site) {
    return isZh() ? site.nameZh() : site.nameEn();
  }
}
