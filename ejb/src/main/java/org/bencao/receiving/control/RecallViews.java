package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.RecallFacts;
import org.bencao.compliance.boundary.RecallRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.receiving.boundary.RecallService;
import org.bencao.receiving.boundary.RecallView;
import org.bencao.receiving.control.Recalls.Touched;
import org.bencao.receiving.entity.Recall;
import org.bencao.receiving.entity.RecallAnswer;

/**
 * Shows recalls, any number of them in a constant number of statements. A buyer sees its own sites;
 * who recalls sees all, and by name those of its own customers.
 */
@ApplicationScoped
public class RecallViews {

  @Inject Recalls recalls;
  @Inject RecallRuleService rules;
  @Inject CompanyService companies;
  @Inject Clock clock;

  private record Known(
      Map<Long, List<String>> lots,
      Map<Long, List<Touched>> touched,
      Map<Long, List<RecallAnswer>> answers,
      Map<Long, CompanyView> companies,
      Map<Long, SiteView> sites) {}

  public List<RecallView> of(Caller caller, Collection<Long> own, List<Recall> found) {
    var touched = recalls.touched(found);
    var parties = new HashSet<Long>();
    var sites = new HashSet<Long>();
    found.forEach(one -> parties.add(one.companyId()));
    touched
        .values()
        .forEach(
            all ->
                all.forEach(
                    one -> {
                      parties.add(one.companyId());
                      parties.addAll(one.sellers());
                      sites.add(one.siteId());
                    }));
    var known =
        new Known(
            recalls.lots(found),
            touched,
            recalls.answers(found),
            companies.byIds(caller, parties),
            companies.sitesByIds(caller, sites));
    return found.stream().map(one -> view(caller, own, one, known)).toList();
  }

  private RecallView view(Caller caller, Collection<Long> own, Recall one, Known known) {
    var company = known.companies().get(one.companyId());
    boolean recalling = own.contains(one.companyId());
    var answers =
        known.answers().getOrDefault(one.id(), List.of()).stream()
            .collect(Collectors.toMap(RecallAnswer::siteId, Function.identity()));
    var lots = known.lots().getOrDefault(one.id(), List.of());
    return new RecallView(
        one.id(),
        one.number(),
        one.companyId(),
        company.nameEn(),
        company.nameZh(),
        one.itemCode(),
        one.nameEn(),
        one.nameZh(),
        lots,
        one.grade(),
        one.cause(),
        one.publishedAt(),
        one.publishedBy(),
        one.closedAt(),
        one.closedBy(),
        one.closeNote(),
        recalling,
        known.touched().getOrDefault(one.id(), List.of()).stream()
            .filter(site -> recalling || own.contains(site.companyId()))
            .map(
                site ->
                    site(
                        caller,
                        one,
                        site,
                        own.contains(site.companyId()),
                        Optional.ofNullable(answers.get(site.siteId())),
                        String.join(", ", lots),
                        known))
            .sorted(Comparator.comparing(RecallView.Site::nameEn))
            .toList());
  }

  private RecallView.Site site(
      Caller caller,
      Recall recall,
      Touched touched,
      boolean mine,
      Optional<RecallAnswer> answer,
      String lots,
      Known known) {
    boolean named = mine || touched.sellers().contains(recall.companyId());
    var buyer = known.companies().get(touched.companyId());
    var site = known.sites().get(touched.siteId());
    var through = known.companies().get(touched.sellers().iterator().next());
    var said = answer.map(RecallAnswer::view);
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
    Optional<Instant> due =
        rules.dueAt(caller, day, buyer.profile(), recall.grade().name(), recall.publishedAt());
    var facts =
        new RecallFacts(
            day,
            buyer.profile(),
            recall.grade().name(),
            recall.number(),
            site.zone(),
            recall.publishedAt(),
            recall.closedAt().orElse(clock.instant()),
            said.isPresent(),
            lots,
            touched.received().subtract(said.map(RecallView.Answer::sum).orElse(BigDecimal.ZERO)),
            said.flatMap(RecallView.Answer::note).isPresent());
    return new RecallView.Site(
        named ? Optional.of(touched.siteId()) : Optional.empty(),
        named ? buyer.nameEn() + ", " + site.nameEn() : through.nameEn(),
        named ? buyer.nameZh() + "，" + site.nameZh() : through.nameZh(),
        named,
        mine && caller.hasAny(touched.companyId(), touched.siteId(), RecallService.ANSWERERS),
        touched.received(),
        touched.onTheWay(),
        due,
        said,
        mine ? touched.despatches().stream().sorted().toList() : List.of(),
        rules.judge(caller, facts));
  }
}
