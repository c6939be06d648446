package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.OfferFacts;
import org.bencao.common.Caller;
import org.bencao.compliance.control.OnlineSaleAllowed;
import org.bencao.compliance.control.Rules;

/** What may not be sold on line is not offered on line: no supplier, price or stock is shown. */
@Stateless
public class OnlineSaleService {

  @Inject Rules rules;

  /** Offers of banned classes, by the rows that hold that day for companies of this profile. */
  public Set<Long> withheld(
      Caller caller, String profile, LocalDate day, Collection<OfferFacts> offers) {
    var banned =
        rules.of(Act.SUBMIT, day, Set.of(profile)).stream()
            .filter(rule -> rule.predicate().equals(OnlineSaleAllowed.NAME))
            .flatMap(rule -> rule.words().stream())
            .collect(Collectors.toSet());
    return offers.stream()
        .filter(facts -> facts.classes().stream().anyMatch(found -> banned.contains(found.name())))
        .map(facts -> facts.offer().id())
        .collect(Collectors.toSet());
  }
}
