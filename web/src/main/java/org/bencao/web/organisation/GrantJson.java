package org.bencao.web.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.GrantRequest;
import org.bencao.organisation.boundary.PersonRow.GrantView;
import org.bencao.web.rest.Id;

/**
 * A role, at one site or at all of them.
 *
 * @param role its word, for example {@code edi-administrator}
 * @param siteId absent for all sites
 */
public record GrantJson(
    @NotNull @Pattern(regexp = RoleWords.FORM) String role, Optional<Id> siteId) {

  static GrantJson of(GrantView grant) {
    return new GrantJson(grant.role().code(), grant.siteId().map(Id::of));
  }

  static Set<GrantRequest> requests(Collection<GrantJson> grants) {
    return grants.stream()
        .map(grant -> new GrantRequest(grant.siteId().map(Id::value), Role.ofCode(grant.role())))
        .collect(Collectors.toSet());
  }
}
