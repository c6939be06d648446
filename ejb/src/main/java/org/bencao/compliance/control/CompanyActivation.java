package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.bencao.common.Caller;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceVerified;
import org.bencao.organisation.boundary.RegistrationService;

/** LIC-01: a company may trade as soon as each document that its kind needs is verified. */
@ApplicationScoped
public class CompanyActivation {

  @Inject Rules rules;
  @Inject CompanyService companies;
  @Inject RegistrationService registration;
  @Inject Clock clock;

  void on(@Observes LicenceVerified news) {
    var caller = news.caller();
    var company = companies.find(caller, news.companyId()).orElseThrow();
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(company.zone()));
    var rows = rules.of(Act.REGISTER, today, Set.of(company.profile()));
    if (!company.verified()
        && !rows.isEmpty()
        && rows.stream().allMatch(row -> missing(caller, row, company, today).isEmpty())) {
      registration.verifyCompany(caller, company.id());
    }
  }

  /** Kinds of documents that are not there, verified and in date; by the kind of company. */
  private List<String> missing(Caller caller, Rule row, CompanyView company, LocalDate today) {
    var held = companies.licences(caller, List.of(company.id()));
    return LicencesHeld.needed(row, company).stream()
        .filter(kind -> LicencesHeld.held(held, kind, today).isEmpty())
        .toList();
  }
}
