package org.bencao.receiving.boundary;

/** Why packs were taken in without their codes; words under {@code no-code.{NAME}}. */
public enum NoCode {
  /** The maker prints none on packs of the kind. */
  NOT_PRINTED,
  /** Made before every pack had to carry one. */
  OLD_STOCK,
  /** It is printed, and can be read by nobody. */
  UNREADABLE,
  /** Imported in a pack for another market. */
  IMPORTED
}
