package org.bencao.web.organisation;

import java.io.Serializable;
import org.bencao.common.Role;

/** A role to tick for a new token. */
public class TokenBox implements Serializable {

  private final Role role;
  private final String label;
  private boolean ticked;

  TokenBox(Role role, String label) {
    this.role = role;
    this.label = label;
  }

  Role role() {
    return role;
  }

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
