package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.AddDossierPaper;
import org.bencao.compliance.boundary.DossierPaper;
import org.bencao.compliance.boundary.DossierPoint;
import org.bencao.compliance.boundary.DossierStep;
import org.bencao.compliance.entity.Dossier;
import org.bencao.compliance.entity.DossierDocument;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/**
 * FTA-03: which documents a dossier needs from which step on, and what of it is there. A rule's
 * parameters are rows such as {@code ITEM=TEST_REPORT:3:s}: the kind, the step, and whether it
 * bears a seal ({@code s}) and has a last day ({@code d}); a row under a legal class holds for its
 * items.
 */
@ApplicationScoped
public class DossierChecklist {

  private static final int LICENCES_AT = DossierStep.QUALITY_OFFICER.number();

  @Inject Rules rules;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;

  private record Wanted(String kind, int step, boolean seal, boolean dated) {

    static Wanted of(String word) {
      var parts = word.split(":", -1);
      return new Wanted(
          parts[0], Integer.parseInt(parts[1]), parts[2].contains("s"), parts[2].contains("d"));
    }
  }

  /** In the order of the steps. */
  public List<DossierPoint> points(
      Caller caller,
      CompanyView buyer,
      Dossier dossier,
      Collection<DossierDocument> documents,
      LocalDate today) {
    var papers =
        documents.stream()
            .map(DossierDocument::view)
            .collect(Collectors.toMap(DossierPaper::kind, Function.identity()));
    var points = new ArrayList<DossierPoint>();
    wanted(caller, buyer, dossier, today).stream()
        .map(one -> point(one, Optional.ofNullable(papers.get(one.kind())), today))
        .forEach(points::add);
    if (!dossier.isOfItem()) {
      points.addAll(licences(caller, dossier.subject().sellerCompanyId(), today));
    }
    points.sort(java.util.Comparator.comparing(DossierPoint::step));
    return points;
  }

  private List<Wanted> wanted(Caller caller, CompanyView buyer, Dossier dossier, LocalDate today) {
    var item = dossier.subject().itemId();
    var classes =
        dossier.isOfItem()
            ? catalogue.classes(caller, List.of(item), today).getOrDefault(item, Set.of())
            : Set.<String>of();
    return rules.of(Act.DOSSIER, today, Set.of(buyer.profile())).stream()
        .map(Rule::table)
        .flatMap(table -> table.entrySet().stream())
        .filter(
            row ->
                row.getKey().equals(dossier.isOfItem() ? "ITEM" : "COMPANY")
                    || classes.contains(row.getKey()))
        .flatMap(row -> row.getValue().stream())
        .map(Wanted::of)
        .sorted(java.util.Comparator.comparing(Wanted::kind))
        .toList();
  }

  private static DossierPoint point(Wanted wanted, Optional<DossierPaper> paper, LocalDate today) {
    boolean there =
        paper
            .filter(one -> !wanted.seal() || one.sealed())
            .filter(one -> !wanted.dated() || one.validTo().isPresent())
            .filter(one -> one.validTo().filter(end -> end.isBefore(today)).isEmpty())
            .isPresent();
    return new DossierPoint(
        wanted.kind(),
        wanted.step(),
        wanted.seal(),
        wanted.dated(),
        false,
        paper,
        Optional.empty(),
        there);
  }

  /** What the platform keeps and compares needs nobody to bring it again. */
  private List<DossierPoint> licences(Caller caller, long sellerId, LocalDate today) {
    var seller = companies.byIds(caller, List.of(sellerId)).get(sellerId);
    var held = companies.licences(caller, List.of(sellerId));
    return rules.of(Act.REGISTER, today, Set.of(seller.profile())).stream()
        .flatMap(row -> LicencesHeld.needed(row, seller).stream())
        .distinct()
        .map(
            kind -> {
              var licence = LicencesHeld.held(held, kind, today);
              return new DossierPoint(
                  kind,
                  LICENCES_AT,
                  false,
                  false,
                  true,
                  Optional.empty(),
                  licence,
                  licence.isPresent());
            })
        .toList();
  }

  /** What stops the step: each point that has to be there by then and is not. */
  public List<Finding> missing(
      CompanyView buyer, List<DossierPoint> points, DossierStep step, LocalDate today) {
    var row =
        rules.of(Act.DOSSIER, today, Set.of(buyer.profile())).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "first trade: no rule says what a dossier needs under the law of "
                            + buyer.profile()));
    return points.stream()
        .filter(point -> point.step() <= step.number() && !point.there())
        .map(
            point ->
                row.finding(
                    Optional.empty(),
                    point.paper().map(DossierPaper::number),
                    point.paper().flatMap(DossierPaper::validTo).map(LocalDate::toString),
                    Map.of("doc", word(point))))
        .toList();
  }

  private static String word(DossierPoint point) {
    return (point.ofRegister() ? "#licence." : "#dossier.paper.") + point.kind();
  }

  /** What a document lacks to be put in: a place in the dossier, a seal, a last day. */
  public Optional<String> lacking(
      Caller caller, CompanyView buyer, Dossier dossier, AddDossierPaper paper, LocalDate today) {
    var place =
        wanted(caller, buyer, dossier, today).stream()
            .filter(one -> one.kind().equals(paper.kind()))
            .findFirst();
    if (place.isEmpty()) {
      return Optional.of("#dossier.fact.place");
    }
    if (place.get().seal() && !paper.sealed()) {
      return Optional.of("#dossier.fact.seal");
    }
    return place.get().dated() && paper.validTo().isEmpty()
        ? Optional.of("#dossier.fact.day")
        : Optional.empty();
  }
}
