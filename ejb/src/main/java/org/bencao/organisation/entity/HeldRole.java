package org.bencao.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Role;

/** A role of a person; site 0 stands for all sites of the company. */
@Embeddable
public record HeldRole(
    @Column(name = "company_id") long companyId,
    @Column(name = "site_id") long siteId,
    @Column(name = "role") String role) {

  public Caller.Grant grant() {
    return new Caller.Grant(
        companyId, siteId == 0 ? Optional.empty() : Optional.of(siteId), Role.ofCode(role));
  }
}
