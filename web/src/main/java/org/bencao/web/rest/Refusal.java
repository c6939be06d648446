package org.bencao.web.rest;

import java.util.List;
import org.bencao.common.Finding;

/** How a resource answers a command that the business refused: 409 with every reason. */
public class Refusal extends RuntimeException {

  private final transient List<Finding> findings;

  public Refusal(List<Finding> findings) {
    super("refused");
    this.findings = List.copyOf(findings);
  }

  List<Finding> findings() {
    return findings;
  }
}
