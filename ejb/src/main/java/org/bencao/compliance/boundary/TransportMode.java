package org.bencao.compliance.boundary;

/** How goods are carried; words under {@code transport.{NAME}}. */
public enum TransportMode {
  /** Without cooling. */
  VAN,
  /** Cooled all the way. */
  COLD_VAN,
  /** A qualified box, which holds its temperature for some hours. */
  BOX
}
