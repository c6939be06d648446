package org.bencao.partner.boundary;

/** The key with which the portal signs in at its partners' servers. */
public interface PortalKey {

  /** Its public half, as a line of {@code authorized_keys}. */
  String publicLine();
}
