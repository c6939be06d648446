package org.bencao.compliance.boundary;

import java.util.List;
import org.bencao.common.Role;

/** Who signs a first-trade dossier, in this order (FTA-03). */
public enum DossierStep {
  PURCHASER(Role.BUYER),
  PURCHASING_HEAD(Role.APPROVER, Role.SITE_HEAD),
  /** 质管员. */
  QUALITY_OFFICER(Role.QUALITY_OFFICER),
  /** 质量负责人; in the European Union the responsible person. */
  QUALITY_HEAD(Role.QUALITY_HEAD);

  private final List<Role> roles;

  DossierStep(Role... roles) {
    this.roles = List.of(roles);
  }

  /** Any of them may sign. */
  public Role[] roles() {
    return roles.toArray(Role[]::new);
  }

  /** From 1. */
  public int number() {
    return ordinal() + 1;
  }
}
