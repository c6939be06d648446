package org.bencao.compliance.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * What rules know of an item that a seller wants to offer.
 *
 * @param licences the seller's that were verified
 * @param classes legal classes of the item that hold on that day
 * @param day of the act, at the seller's
 */
record OfferedItem(
    CompanyView seller,
    List<LicenceView> licences,
    ItemView item,
    Set<String> classes,
    LocalDate day) {

  OfferedItem {
    licences = licences.stream().filter(LicenceView::isVerified).toList();
    classes = Set.copyOf(classes);
  }
}
