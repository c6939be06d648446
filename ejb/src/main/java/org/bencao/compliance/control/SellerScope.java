package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/** SCP-01: the seller's licences name the classes of the goods. */
@ApplicationScoped
public class SellerScope implements Predicate, PublishPredicate {

  @Override
  public String name() {
    return "seller-scope";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var seller = facts.seller();
    return scope(rule, seller, facts.evenStopped(seller), facts.day()).outside(facts);
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem item) {
    return scope(rule, item.seller(), item.evenStopped(), item.day())
        .outside(Optional.empty(), new TreeSet<>(item.classes()))
        .toList();
  }

  private static PartyScope scope(
      Rule rule, CompanyView seller, List<LicenceView> licences, LocalDate day) {
    return new PartyScope(rule, seller, licences, day, "seller");
  }
}
