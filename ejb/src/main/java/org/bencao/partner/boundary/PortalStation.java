package org.bencao.partner.boundary;

import java.util.List;

/** The portal's own AS2 station, RFC 4130, as its partners have to know it. */
public interface PortalStation {

  /** Where it takes messages, at the address of the portal. */
  String PATH = "/as2";

  /** By which messages name it. */
  String name();

  /**
   * That with which it signs, and its successor once there is one, oldest first. What is encrypted
   * to either can be read.
   */
  List<As2Certificate> certificates();
}
