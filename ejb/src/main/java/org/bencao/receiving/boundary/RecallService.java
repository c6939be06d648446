package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reading;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.RecallFacts;
import org.bencao.compliance.boundary.RecallRuleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.receiving.boundary.RecallResult.Done;
import org.bencao.receiving.boundary.RecallResult.Refused;
import org.bencao.receiving.control.RecallViews;
import org.bencao.receiving.control.Recalls;
import org.bencao.receiving.control.ReceivingKeys;
import org.bencao.receiving.entity.Recall;
import org.bencao.receiving.entity.RecallAnswer;
import org.bencao.receiving.entity.RecallLot;

/**
 * Recalls (G7, RCL-01, RCL-02): lots are barred from the moment they are called back; the sites
 * that have packs of them say what became of those, and who recalls sees what is missing.
 */
@Stateless
public class RecallService {

  /** Who calls lots back. */
  public static final Role[] PUBLISHERS = {Role.SUPPLIER_DESK, Role.QUALITY_HEAD};

  /** Who answers for a site. */
  public static final Role[] ANSWERERS = {Role.QUALITY_OFFICER, Role.QUALITY_HEAD};

  public static final Role[] READERS = {
    Role.SUPPLIER_DESK,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.RECEIVER,
    Role.BUYER,
    Role.AUDITOR
  };

  private static final int MOST = 100;

  @Inject Recalls recalls;
  @Inject RecallViews views;
  @Inject ReceivingKeys keys;
  @Inject RecallRuleService rules;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** A constant number of statements; open ones first, then the newest. */
  @Reading
  public List<RecallView> list(Caller caller) {
    caller.require(READERS);
    var own = caller.companies(READERS);
    return views.of(caller, own, recalls.visible(own, MOST));
  }

  /** Nothing for one that touches nobody of the caller's. */
  @Reading
  public Optional<RecallView> find(Caller caller, long id) {
    caller.require(READERS);
    var own = caller.companies(READERS);
    return recalls.find(own, id).map(one -> views.of(caller, own, List.of(one)).get(0));
  }

  /**
   * Calls lots of an item back that the company offers or sold; the same again is the same recall.
   */
  public RecallResult publish(Caller caller, @Valid PublishRecall command) {
    caller.require(PUBLISHERS);
    boolean own = caller.hasAny(caller.companyId(), PUBLISHERS);
    var item = subject(caller, command.itemCode());
    if (!own || item.isEmpty()) {
      return refused(Reason.RECALL_NOT_YOURS, Map.of("item", command.itemCode()));
    }
    var earlier = recalls.numbered(caller.companyId(), command.number());
    if (earlier.isPresent()) {
      return again(earlier.get(), command);
    }
    long id = identifiers.next();
    if (!keys.keep(caller, "recall:" + command.number(), command, id)) {
      // somebody was first a moment ago
      return recalls
          .numbered(caller.companyId(), command.number())
          .map(first -> again(first, command))
          .orElseGet(() -> reused(command));
    }
    var recall =
        new Recall(id, caller, item.get(), isHolder(caller, item.get()), command, clock.instant());
    recalls.add(recall);
    command.lots().forEach(lot -> recalls.add(new RecallLot(recall.id(), lot)));
    audit.record(
        caller,
        caller.companyId(),
        "recall-published",
        "recall:" + Tsid.text(recall.id()),
        Map.of(
            "number", command.number(),
            "item", command.itemCode(),
            "lots", cut(String.join(" ", command.lots())),
            "grade", command.grade().name()));
    return new Done(recall.id());
  }

  private RecallResult again(Recall earlier, PublishRecall command) {
    return earlier.says(command)
            && recalls.lots(List.of(earlier)).values().stream().anyMatch(command.lots()::equals)
        ? new Done(earlier.id())
        : reused(command);
  }

  private static RecallResult reused(PublishRecall command) {
    return refused(Reason.RECALL_NUMBER_REUSED, Map.of("doc", command.number()));
  }

  private boolean isHolder(Caller caller, Recall.Subject item) {
    var company = companies.find(caller, caller.companyId()).orElseThrow();
    return Optional.ofNullable(
            catalogue.itemsByIds(caller, List.of(item.itemId())).get(item.itemId()))
        .filter(one -> rules.isHolder(caller, one, company))
        .isPresent();
  }

  /** What the company offers, or sold to somebody here. */
  private Optional<Recall.Subject> subject(Caller caller, String itemCode) {
    return catalogue
        .ownOffer(caller, itemCode)
        .filter(offer -> offer.sellerCompanyId() == caller.companyId())
        .map(offer -> offer.item())
        .map(item -> new Recall.Subject(item.id(), item.nameEn(), item.nameZh()))
        .or(() -> recalls.sold(caller.companyId(), itemCode));
  }

  /** Facts of the trail are short; the lots stand with the recall. */
  private static String cut(String lots) {
    return lots.length() > 1000 ? lots.substring(0, 1000) + "…" : lots;
  }

  /**
   * Says what became of a site's packs; until the recall is closed the last word counts. Empty when
   * nothing of it came to such a site of the caller.
   */
  public Optional<RecallResult> answer(Caller caller, @Valid AnswerRecall command) {
    caller.require(ANSWERERS);
    var own = caller.companies(ANSWERERS);
    return recalls
        .find(own, command.recallId())
        .flatMap(
            recall ->
                recalls.touched(List.of(recall)).getOrDefault(recall.id(), List.of()).stream()
                    .filter(site -> site.siteId() == command.siteId())
                    .filter(site -> caller.hasAny(site.companyId(), site.siteId(), ANSWERERS))
                    .findFirst()
                    .map(site -> answer(caller, recalls.lock(recall), site, command)));
  }

  private RecallResult answer(
      Caller caller, Recall recall, Recalls.Touched site, AnswerRecall command) {
    if (!recall.isOpen()) {
      return refused(Reason.RECALL_CLOSED, Map.of("doc", recall.number()));
    }
    var left = site.received().subtract(command.sum());
    if (left.signum() < 0) {
      return refused(
          Reason.RECALL_TOO_MANY,
          Map.of("qty", plain(command.sum()), "left", plain(site.received())));
    }
    var findings = rules.judge(caller, facts(caller, recall, site, command, left));
    if (findings.stream().anyMatch(Finding::refuses)) {
      return new Refused(findings);
    }
    var earlier = recalls.answer(recall.id(), site.siteId());
    var answer =
        earlier.orElseGet(() -> new RecallAnswer(recall.id(), site.siteId(), site.companyId()));
    answer.say(command, site.received(), caller, clock.instant());
    if (earlier.isEmpty()) {
      recalls.add(answer);
    }
    audit.record(
        caller,
        site.companyId(),
        "recall-answered",
        "recall:" + Tsid.text(recall.id()),
        Map.of(
            "site", Tsid.text(site.siteId()),
            "returned", plain(command.returned()),
            "destroyed", plain(command.destroyed()),
            "dispensed", plain(command.dispensed()),
            "unaccounted", plain(left)));
    return new Done(recall.id());
  }

  private RecallFacts facts(
      Caller caller, Recall recall, Recalls.Touched site, AnswerRecall command, BigDecimal left) {
    var zone = companies.site(caller, site.siteId()).orElseThrow().zone();
    return new RecallFacts(
        LocalDate.ofInstant(clock.instant(), ZoneId.of(zone)),
        companies.find(caller, site.companyId()).orElseThrow().profile(),
        recall.grade().name(),
        recall.number(),
        zone,
        recall.publishedAt(),
        clock.instant(),
        true,
        String.join(", ", recalls.lots(List.of(recall)).getOrDefault(recall.id(), List.of())),
        left,
        command.note().filter(note -> !note.isBlank()).isPresent());
  }

  /**
   * Ends a recall that every touched site answered; its lots stay barred. Empty when it is none of
   * the caller's company.
   */
  public Optional<RecallResult> close(
      Caller caller, long id, Optional<@Size(max = 400) String> note) {
    caller.require(PUBLISHERS);
    var own = caller.companies(PUBLISHERS);
    return recalls
        .find(own, id)
        .filter(recall -> own.contains(recall.companyId()))
        .map(recall -> close(caller, recalls.lock(recall), note));
  }

  private RecallResult close(Caller caller, Recall recall, Optional<String> note) {
    if (!recall.isOpen()) {
      return new Done(recall.id());
    }
    var sites = views.of(caller, Set.of(recall.companyId()), List.of(recall)).get(0).sites();
    long silent = sites.stream().filter(site -> site.answer().isEmpty()).count();
    if (silent > 0) {
      return refused(
          Reason.RECALL_OPEN, Map.of("doc", recall.number(), "n", String.valueOf(silent)));
    }
    var missing =
        sites.stream().map(RecallView.Site::unaccounted).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (missing.signum() > 0 && note.filter(text -> !text.isBlank()).isEmpty()) {
      return refused(
          Reason.RECALL_NOT_BALANCED, Map.of("n", plain(missing), "lot", recall.number()));
    }
    recall.close(caller, note, clock.instant());
    audit.record(
        caller,
        recall.companyId(),
        "recall-closed",
        "recall:" + Tsid.text(recall.id()),
        Map.of("unaccounted", plain(missing)));
    return new Done(recall.id());
  }

  private static String plain(BigDecimal packs) {
    return packs.signum() == 0 ? "0" : packs.stripTrailingZeros().toPlainString();
  }

  private static RecallResult refused(Reason reason, Map<String, String> facts) {
    return new Refused(List.of(Finding.of(reason, Optional.empty(), facts)));
  }
}
