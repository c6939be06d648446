package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.compliance.boundary.RecallRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.receiving.boundary.RecallService;
import org.bencao.receiving.entity.Recall;

/** Recalls that wait for the answer of a quality officer, or of the head of quality. */
@ApplicationScoped
public class RecallWork implements WorkSource {

  @Inject Recalls recalls;
  @Inject RecallRuleService rules;
  @Inject CompanyService companies;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    boolean answers = caller.hasAny(caller.companyId(), siteId, RecallService.ANSWERERS);
    if (!answers) {
      return List.of();
    }
    return companies
        .site(caller, siteId)
        .filter(site -> site.companyId() == caller.companyId())
        .map(site -> items(caller, site, unanswered(siteId, most)))
        .orElse(List.of());
  }

  /** Those of which packs are there, or came since the site answered. */
  private List<Recall> unanswered(long siteId, int most) {
    var open = recalls.openAt(siteId, most);
    var touched = recalls.touched(open);
    var answers = recalls.answers(open);
    return open.stream()
        .filter(
            one ->
                touched.getOrDefault(one.id(), List.of()).stream()
                    .filter(site -> site.siteId() == siteId)
                    .anyMatch(
                        site ->
                            answers.getOrDefault(one.id(), List.of()).stream()
                                .filter(answer -> answer.siteId() == siteId)
                                .noneMatch(
                                    answer -> answer.received().compareTo(site.received()) >= 0)))
        .toList();
  }

  private List<WorkItem> items(Caller caller, SiteView site, List<Recall> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var lots = recalls.lots(found);
    var ids = found.stream().map(Recall::companyId).collect(Collectors.toSet());
    ids.add(site.companyId());
    var known = companies.byIds(caller, ids);
    var profile = known.get(site.companyId()).profile();
    return found.stream()
        .map(
            one ->
                item(
                    one,
                    String.join(", ", lots.getOrDefault(one.id(), List.of())),
                    known.get(one.companyId()),
                    due(caller, site, profile, one)))
        .toList();
  }

  private Optional<Instant> due(Caller caller, SiteView site, String profile, Recall one) {
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
    return rules.dueAt(caller, day, profile, one.grade().name(), one.publishedAt());
  }

  private static WorkItem item(
      Recall one, String lots, CompanyView company, Optional<Instant> due) {
    return new WorkItem(
        WorkKind.RECALL,
        Optional.empty(),
        Map.of("lots", lots, "class", "#receiving.recall.grade." + one.grade()),
        new Name(one.nameEn(), one.nameZh()),
        new Place(one.number(), company.nameEn(), company.nameZh(), Optional.empty()),
        one.publishedAt(),
        due,
        Optional.empty(),
        Outcome.REFUSE,
        List.of(new WorkTarget(WorkTarget.Kind.RECALL, one.id())));
  }
}
