package org.bencao.compliance.control;

import java.util.List;
import java.util.Set;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * What rules know of an item that a seller wants to offer.
 *
 * @param licences the seller's
 * @param classes legal classes of the item that hold on the day of the act
 */
record OfferedItem(CompanyView seller, List<LicenceView> licences, Set<String> classes) {

  OfferedItem {
    licences = List.copyOf(licences);
    classes = Set.copyOf(classes);
  }
}
