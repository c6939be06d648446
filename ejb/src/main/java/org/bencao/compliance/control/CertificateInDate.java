package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.LicenceView;

/**
 * TAX-02: whose certificate for the state has ended is told that tax is added.
 *
 * <p>Parameter: the kind of the certificate.
 */
@ApplicationScoped
public class CertificateInDate implements Predicate {

  @Override
  public String name() {
    return "certificate-in-date";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    if (!rule.concerns(facts.buyer().profile())) {
      return List.of();
    }
    return ended(rule.words().get(0), facts).stream()
        .flatMap(
            paper ->
                facts.lines().stream()
                    .filter(line -> line.facts().offer().vatPercent().signum() > 0)
                    .map(line -> finding(rule, line.number(), paper)))
        .toList();
  }

  private static Optional<LicenceView> ended(String kind, OrderFacts facts) {
    return facts.licences().stream()
        .filter(paper -> paper.companyId() == facts.buyer().id() && paper.kind().equals(kind))
        .filter(paper -> paper.region().equals(facts.place().site().region()))
        .filter(paper -> paper.isVerified() && last(paper).isBefore(facts.day()))
        .max(Comparator.comparing(CertificateInDate::last));
  }

  private static LocalDate last(LicenceView paper) {
    return paper.validTo().orElse(LocalDate.MAX);
  }

  private static Finding finding(Rule rule, int line, LicenceView paper) {
    var date = last(paper).toString();
    return rule.finding(
        Optional.of(line),
        Optional.of(paper.number()),
        Optional.of(date),
        Map.of("doc", paper.number(), "date", date));
  }
}
