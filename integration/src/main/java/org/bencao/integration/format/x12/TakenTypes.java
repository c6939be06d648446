package org.bencao.integration.format.x12;

import java.util.Set;

/** Which messages the portal takes, by whose system sends them. */
public final class TakenTypes {

  public static final Set<String> OF_SELLERS = Set.of("810", "832", "855", "856", "865", "997");

  /** Of sellers whose people answer, ship and invoice on the portal's own pages. */
  public static final Set<String> OF_DESKS = Set.of("832", "997");

  public static final Set<String> OF_BUYERS = Set.of("180", "850", "860", "997");

  private TakenTypes() {}
}
