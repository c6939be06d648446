package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.compliance.control.BuyerScope;
import org.bencao.compliance.control.OnlineSaleAllowed;
import org.bencao.compliance.control.Rules;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/** What a company may buy at all, before it is about quantities and prices (B4). */
@Stateless
public class EntitlementService {

  /** Reasons that lie in the item and the two parties, whatever the quantity. */
  private static final Set<Reason> OF_THE_ITEM =
      Set.of(
          Reason.COMPANY_NOT_VERIFIED,
          Reason.LICENCE_MISSING,
          Reason.LICENCE_EXPIRED,
          Reason.LICENCE_SUSPENDED,
          Reason.SELLER_SCOPE,
          Reason.BUYER_SCOPE,
          Reason.BUYER_NOT_ENTITLED,
          Reason.AGENT_MAY_NOT_TRADE,
          Reason.CROSS_BORDER,
          Reason.ANABOLIC_RETAIL_BANNED,
          Reason.DEA_SCHEDULE_NOT_COVERED,
          Reason.NARCOTIC_FORM,
          Reason.ONLINE_SALE_BANNED);

  @Inject Rules rules;
  @Inject RuleService judge;

  /** Legal classes that this buyer is not shown unasked: outside its scope, or banned on line. */
  public Set<String> hiddenClasses(
      Caller caller, CompanyView buyer, Collection<LicenceView> licences, LocalDate day) {
    var scope = licences.stream().flatMap(one -> one.scope().stream()).collect(Collectors.toSet());
    var hidden = new HashSet<String>();
    for (var rule : rules.of(Act.SUBMIT, day, Set.of(buyer.profile()))) {
      if (rule.predicate().equals(BuyerScope.NAME)) {
        rule.words().stream().filter(word -> !scope.contains(word)).forEach(hidden::add);
      }
      if (rule.predicate().equals(OnlineSaleAllowed.NAME)) {
        hidden.addAll(rule.words());
      }
    }
    return hidden;
  }

  /** Why these lines could not be bought in any quantity; each finding of a line names it. */
  public List<Finding> refusals(Caller caller, OrderFacts facts) {
    return judge.judge(caller, facts).findings().stream()
        .filter(Finding::refuses)
        .filter(finding -> OF_THE_ITEM.contains(finding.reason()))
        .toList();
  }
}
