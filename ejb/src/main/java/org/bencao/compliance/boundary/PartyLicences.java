package org.bencao.compliance.boundary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.organisation.boundary.LicenceView;

/** Licences of the parties of an order, sorted once: most rules ask for them at each line. */
public final class PartyLicences {

  /** Verified ones of one company. */
  private record Papers(
      List<LicenceView> all, List<LicenceView> holding, List<LicenceView> stopped) {

    private static final Papers NONE = new Papers(List.of(), List.of(), List.of());

    private static Papers of(List<LicenceView> all) {
      var stopped = all.stream().collect(Collectors.partitioningBy(LicenceView::isStopped));
      return new Papers(all, stopped.get(false), stopped.get(true));
    }
  }

  private final List<LicenceView> all;
  private final Map<Long, Papers> papers;
  private final List<LicenceView> elsewhere;

  /** Of the buyer those count that are for this site. */
  PartyLicences(List<LicenceView> all, long buyerCompanyId, long siteId) {
    this.all = List.copyOf(all);
    this.papers =
        all.stream()
            .filter(one -> one.isVerified())
            .filter(one -> one.companyId() != buyerCompanyId || one.isFor(siteId))
            .collect(
                Collectors.groupingBy(
                    LicenceView::companyId,
                    Collectors.collectingAndThen(Collectors.toUnmodifiableList(), Papers::of)));
    this.elsewhere =
        all.stream()
            .filter(one -> one.companyId() == buyerCompanyId && one.isVerified())
            .filter(one -> !one.isStopped() && !one.isFor(siteId))
            .toList();
  }

  List<LicenceView> all() {
    return all;
  }

  List<LicenceView> holding(long companyId) {
    return papers(companyId).holding();
  }

  List<LicenceView> stopped(long companyId) {
    return papers(companyId).stopped();
  }

  List<LicenceView> evenStopped(long companyId) {
    return papers(companyId).all();
  }

  List<LicenceView> elsewhere() {
    return elsewhere;
  }

  private Papers papers(long companyId) {
    return papers.getOrDefault(companyId, Papers.NONE);
  }
}
