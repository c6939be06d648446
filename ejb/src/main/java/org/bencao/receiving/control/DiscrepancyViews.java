package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.common.PackCode;
import org.bencao.receiving.boundary.DiscrepancyView;
import org.bencao.receiving.entity.Discrepancy;

/** Shows claims, any number of them in three statements. */
@ApplicationScoped
public class DiscrepancyViews {

  @Inject Discrepancies discrepancies;
  @Inject DeliveredCodes delivered;

  public List<DiscrepancyView> of(Collection<Discrepancy> found) {
    var despatches = discrepancies.despatches(found);
    var photos = discrepancies.photos(found);
    var codes =
        delivered.ofBookings(
            found.stream().map(Discrepancy::bookingId).flatMap(Optional::stream).toList());
    return found.stream()
        .map(
            one -> {
              var despatch = despatches.get(one.despatchId());
              return one.view(
                  despatch.number(),
                  despatch.line(one.position()).orElseThrow(),
                  photos.getOrDefault(one.id(), List.of()),
                  one.bookingId().map(codes::get).orElse(List.of()).stream()
                      .map(PackCode::value)
                      .toList());
            })
        .toList();
  }
}
