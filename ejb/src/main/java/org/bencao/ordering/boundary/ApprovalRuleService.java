package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Json;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Texts;
import org.bencao.common.Tsid;
import org.bencao.ordering.entity.ApprovalRule;
import org.bencao.organisation.boundary.CompanyService;

/** Which orders of a company need whose approval, as its administrators say (D1). */
@Stateless
public class ApprovalRuleService {

  /** Roles that may be asked for an approval. */
  public static final Set<Role> APPROVERS =
      Set.of(Role.SITE_HEAD, Role.APPROVER, Role.ACCOUNTS, Role.QUALITY_OFFICER, Role.QUALITY_HEAD);

  private static final Set<String> STORAGES = Set.of("ROOM", "COOL", "COLD", "FROZEN");
  private static final int LONGEST_WORDS = 200;
  private static final int LONGEST_RECORD = 2_000;

  @Inject EntityManager entities;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;

  /** Of the company for which the caller acts, as they were set. */
  public List<ApprovalRuleView> list(Caller caller) {
    requireAdministrator(caller);
    return rules(caller.companyId()).stream().map(ApprovalRule::view).toList();
  }

  static void requireAdministrator(Caller caller) {
    boolean whole =
        caller.kind() == Caller.Kind.SETUP
            || caller.grants().stream()
                .anyMatch(
                    grant ->
                        grant.role() == Role.COMPANY_ADMINISTRATOR
                            && grant.companyId() == caller.companyId()
                            && grant.siteId().isEmpty());
    if (!whole) {
      throw new AccessDenied(caller, Role.COMPANY_ADMINISTRATOR);
    }
  }

  private List<ApprovalRule> rules(long company) {
    return entities
        .createQuery(
            "select r from ApprovalRule r where r.companyId = :company order by r.id",
            ApprovalRule.class)
        .setParameter("company", company)
        .getResultList();
  }

  /**
   * All of them anew; what waits already keeps the steps it has.
   *
   * @return which rules say nothing of what they look at, by their place; then nothing was changed
   */
  public List<Finding> replace(
      Caller caller, @NotNull @Size(max = 50) List<@Valid ApprovalRuleView> wanted) {
    requireAdministrator(caller);
    var currency = companies.find(caller, caller.companyId()).orElseThrow().currency();
    var wrong =
        IntStream.range(0, wanted.size())
            .filter(at -> !isUsable(wanted.get(at), currency))
            .mapToObj(at -> unclear(at + 1))
            .toList();
    if (wrong.isEmpty()) {
      rules(caller.companyId()).forEach(entities::remove);
      wanted.forEach(
          one -> entities.persist(new ApprovalRule(identifiers.next(), caller.companyId(), one)));
      record(caller, wanted);
    }
    return wrong;
  }

  /** One that could never be about any order is a fault, not a rule. */
  private static boolean isUsable(ApprovalRuleView rule, String currency) {
    return rule.isWhole()
        && APPROVERS.contains(rule.role())
        && rule.currency().map(currency::equals).orElse(true)
        && rule.words().stream().allMatch(ApprovalRuleService::isGoods)
        && String.join(",", rule.words()).length() <= LONGEST_WORDS;
  }

  private static boolean isGoods(String word) {
    return STORAGES.contains(word) || Texts.in(Locale.ENGLISH).has("class." + word);
  }

  private static Finding unclear(int row) {
    return Finding.of(
        Reason.APPROVAL_RULE_UNCLEAR, Optional.of(row), Map.of("row", String.valueOf(row)));
  }

  private void record(Caller caller, List<ApprovalRuleView> rules) {
    audit.record(
        caller,
        caller.companyId(),
        "approval-rules-set",
        "company:" + Tsid.text(caller.companyId()),
        Map.of(
            "count", String.valueOf(rules.size()),
            "rules", cut(Json.text(rules.stream().map(ApprovalRuleService::words).toList()))));
  }

  private static String cut(String text) {
    return text.length() > LONGEST_RECORD ? text.substring(0, LONGEST_RECORD) : text;
  }

  private static String words(ApprovalRuleView rule) {
    return rule.basis()
        + " "
        + rule.from().map(Object::toString).orElse("")
        + ".."
        + rule.below().map(Object::toString).orElse("")
        + " "
        + rule.currency().orElse("")
        + rule.lines().map(lines -> " lines " + lines).orElse("")
        + String.join(",", rule.words())
        + " "
        + rule.step()
        + " "
        + rule.role().code();
  }
}
