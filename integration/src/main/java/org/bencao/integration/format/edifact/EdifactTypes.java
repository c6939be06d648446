package org.bencao.integration.format.edifact;

import java.util.Set;

/** Which messages the portal takes, by whose system sends them. */
public final class EdifactTypes {

  public static final Set<String> OF_BUYERS = Set.of("ORDERS", "CONTRL");

  private EdifactTypes() {}
}
