package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bencao.common.Among;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.entity.Rule;

/** The rows that hold on a day: an order of last year is judged by last year's rows. */
@ApplicationScoped
public class Rules {

  @Inject EntityManager entities;

  public List<Rule> of(Act act, LocalDate day, Set<String> profiles) {
    var wanted = Among.of("r.profile", profiles);
    return wanted
        .bind(
            entities.createQuery(
                """
                select r from Rule r where r.act = :act and (r.profile = '*' or %s)
                and r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)
                order by r.id, r.version, r.profile, r.reason
                """
                    .formatted(wanted.condition()),
                Rule.class))
        .setParameter("act", act)
        .setParameter("day", day)
        .getResultList();
  }
}
