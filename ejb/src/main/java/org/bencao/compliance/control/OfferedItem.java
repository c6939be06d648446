package org.bencao.compliance.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;
import org.bencao.organisation.boundary.ResponsiblePersonView;

/**
 * What rules know of an item that a seller wants to offer.
 *
 * @param licences the seller's that were verified and hold
 * @param stopped those that were verified and that their issuers suspended or revoked
 * @param platform documents of who runs the portal
 * @param responsible who answers for quality at the seller
 * @param classes legal classes of the item that hold on that day
 * @param day of the act, at the seller's
 */
record OfferedItem(
    CompanyView seller,
    List<LicenceView> licences,
    List<LicenceView> stopped,
    List<LicenceView> platform,
    List<ResponsiblePersonView> responsible,
    ItemView item,
    Set<String> classes,
    LocalDate day) {

  OfferedItem {
    licences = licences.stream().filter(one -> one.isVerified() && !one.isStopped()).toList();
    stopped = List.copyOf(stopped);
    platform = platform.stream().filter(LicenceView::isVerified).toList();
    responsible = List.copyOf(responsible);
    classes = Set.copyOf(classes);
  }

  /** All that were verified. */
  List<LicenceView> evenStopped() {
    return Stream.concat(licences.stream(), stopped.stream()).toList();
  }
}
