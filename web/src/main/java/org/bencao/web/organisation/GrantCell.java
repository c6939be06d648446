package org.bencao.web.organisation;

import java.io.Serializable;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.GrantRequest;

/** One box of the table of roles and sites. */
public class GrantCell implements Serializable {

  /** Stands for all sites. */
  private static final long EVERYWHERE = 0;

  private final Role role;
  private final long siteId;
  private final String label;
  private boolean ticked;

  GrantCell(Role role, Optional<Long> siteId, String label, boolean ticked) {
    this.role = role;
    this.siteId = siteId.orElse(EVERYWHERE);
    this.label = label;
    this.ticked = ticked;
  }

  GrantRequest request() {
    return new GrantRequest(Optional.of(siteId).filter(id -> id != EVERYWHERE), role);
  }

  /** Role and site, for those who hear the box. */
  public String getLabel() {
    return label;
  }

  public boolean isTicked() {
    return ticked;
  }

  public void setTicked(boolean ticked) {
    this.ticked = ticked;
  }
}
