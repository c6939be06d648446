package org.bencao.compliance.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Say that a supplier, and items from it, were approved on paper before the company keeps its
 * dossiers here.
 *
 * @param itemIds what may be bought from it, may be empty; none: all that it offers to the company
 *     today
 * @param paper number of the file on paper
 * @param approvedOn the day of that approval, in the buyer's zone
 * @param reviewedOn the day of the last review; not before the approval
 * @param agreementNumber of the quality agreement; empty where there is none
 * @param agreementTo its last day
 */
public record TakeOverDossiers(
    long sellerCompanyId,
    @NotNull Optional<Set<Long>> itemIds,
    @NotBlank @Size(max = 60) String paper,
    @NotNull LocalDate approvedOn,
    @NotNull LocalDate reviewedOn,
    @NotNull @Size(max = 60) String agreementNumber,
    @NotNull Optional<LocalDate> agreementTo) {

  public TakeOverDossiers {
    itemIds = itemIds == null ? null : itemIds.map(Set::copyOf);
  }
}
