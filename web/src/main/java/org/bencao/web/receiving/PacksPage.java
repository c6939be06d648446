package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Tsid;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.receiving.boundary.PackAct;
import org.bencao.receiving.boundary.PackReport;
import org.bencao.receiving.boundary.PackService;
import org.bencao.receiving.boundary.PackStatus;
import org.bencao.receiving.boundary.PackStatus.Whereabouts;
import org.bencao.web.exchange.Look;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Tag;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;

/** Where a pack is by its code, and what became of packs of a site (I4, P2). */
@Named
@RequestScoped
public class PacksPage {

  static final String PATH = "/receiving/packs";

  /** What was made of the form lies here on its way to the page. */
  static final String REPORT = "org.bencao.packs.report";

  private static final int LISTED = 50;

  @Inject PackService packs;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Optional<PackStatus> found;

  /** A choice of a list. */
  public record Choice(String code, String text, boolean chosen) {}

  /** A code that was refused. */
  public record Refused(String code, Why why) {}

  /** Something that happened to the pack. */
  public record Step(String at, Tag act, String site, String by) {}

  /** What was asked for, as it was typed. */
  public String getQuery() {
    return asked.text("code").orElse("");
  }

  public boolean isAsked() {
    return !getQuery().isEmpty();
  }

  public boolean isFound() {
    return pack().isPresent();
  }

  public String getCode() {
    return pack().map(PackStatus::code).orElse("");
  }

  public Tag getWhereabouts() {
    return pack().map(one -> tag(one.whereabouts())).orElseThrow();
  }

  private Tag tag(Whereabouts at) {
    var look =
        switch (at) {
          case HERE -> new Look("ok", "check-circle");
          case ELSEWHERE -> new Look("bad", "ban");
          case GONE -> new Look("bad", "times-circle");
          case UNKNOWN -> new Look("", "question-circle");
        };
    return Tag.of(look, wording().business("receiving.pack.at." + at));
  }

  /** Since when, and in which way it went; empty where nothing is known. */
  public String getSince() {
    var since =
        pack()
            .flatMap(PackStatus::since)
            .map(at -> wording().figures().shortly(at, clock.instant()))
            .orElse("");
    var gone = pack().flatMap(PackStatus::goneAs).map(this::act).orElse("");
    return gone.isEmpty() ? since : gone + " · " + since;
  }

  public List<Step> getSteps() {
    var names = sites().stream().collect(Collectors.toMap(SiteView::id, Function.identity()));
    return pack().map(PackStatus::steps).orElse(List.of()).stream()
        .map(step -> step(step, names))
        .toList();
  }

  private Step step(PackStatus.Step step, Map<Long, SiteView> names) {
    var look = step.act().isOut() ? new Look("", "sign-out") : new Look("ok", "check-circle");
    return new Step(
        wording().figures().shortly(step.at(), clock.instant()),
        Tag.of(look, act(step.act())),
        Optional.ofNullable(names.get(step.siteId()))
            .map(site -> wording().name(site.nameEn(), site.nameZh()))
            .orElse("–"),
        step.by());
  }

  public boolean isReporting() {
    return caller.get().hasAny(PackService.REPORTERS);
  }

  /** Sites for which the caller may speak; the one of the page's head first. */
  public List<Choice> getSites() {
    return sites().stream()
        .filter(site -> caller.get().hasAny(site.companyId(), site.id(), PackService.REPORTERS))
        .map(
            site ->
                new Choice(
                    Tsid.text(site.id()),
                    wording().name(site.nameEn(), site.nameZh()),
                    asked.id("site").filter(id -> id == site.id()).isPresent()))
        .toList();
  }

  public List<Choice> getFates() {
    return Arrays.stream(PackFate.values())
        .map(
            fate ->
                new Choice(
                    fate.name(),
                    act(fate.act()),
                    asked.text("fate").filter(fate.name()::equals).isPresent()))
        .toList();
  }

  public boolean isReported() {
    return report().isPresent();
  }

  /** How many codes were taken and refused. */
  public String getOutcome() {
    return report()
        .map(
            one ->
                wording()
                    .page(
                        "receiving.packs.outcome",
                        "recorded",
                        one.recorded().size(),
                        "refused",
                        one.refused().size()))
        .orElse("");
  }

  public String getTone() {
    return report().filter(one -> one.refused().isEmpty()).isPresent() ? "ok" : "warn";
  }

  public List<Refused> getRefused() {
    return report().map(PackReport::refused).orElse(List.of()).stream()
        .limit(LISTED)
        .map(one -> new Refused(one.code(), wording().why(one.why(), "")))
        .toList();
  }

  /** Codes that were refused stay in the form. */
  public String getLeft() {
    return report().map(PackReport::refused).orElse(List.of()).stream()
        .map(PackReport.Refused::code)
        .collect(Collectors.joining("\n"));
  }

  /** The form could not be used at all. */
  public boolean isIncomplete() {
    return asked.text("said").filter("INCOMPLETE"::equals).isPresent();
  }

  private Optional<PackReport> report() {
    return Optional.ofNullable(request.getAttribute(REPORT)).map(PackReport.class::cast);
  }

  private Optional<PackStatus> pack() {
    if (found == null) {
      found = isAsked() ? packs.status(caller.get(), getQuery()) : Optional.empty();
    }
    return found;
  }

  private List<SiteView> sites() {
    return companies.sites(caller.get(), caller.get().companyId());
  }

  private String act(PackAct act) {
    return wording().business("receiving.pack." + act);
  }

  private Wording wording() {
    return words.at(ZoneId.of(sites().stream().findFirst().map(SiteView::zone).orElse("UTC")));
  }
}
