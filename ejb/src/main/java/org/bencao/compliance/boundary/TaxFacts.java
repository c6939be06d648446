package org.bencao.compliance.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * What rules know of a sale before they say which tax it bears.
 *
 * @param region where the goods go, ISO 3166-2; empty where the country has one law
 * @param papers of both parties that were verified and not stopped, whenever they hold
 * @param day on which the tax arises
 */
public record TaxFacts(
    CompanyView buyer, CompanyView seller, String region, List<LicenceView> papers, LocalDate day) {

  /** Letters of a country, with which its regions begin, ISO 3166-2. */
  private static final int COUNTRY = 2;

  public TaxFacts {
    papers = List.copyOf(papers);
  }

  /** Countries, ISO 3166-1, where a party is known under such a paper that holds that day. */
  public Set<String> countries(CompanyView party, String kind) {
    return papers.stream()
        .filter(paper -> paper.companyId() == party.id() && paper.kind().equals(kind))
        .filter(paper -> paper.isInDateOn(day) && paper.region().length() >= COUNTRY)
        .map(paper -> paper.region().substring(0, COUNTRY))
        .collect(Collectors.toSet());
  }
}
