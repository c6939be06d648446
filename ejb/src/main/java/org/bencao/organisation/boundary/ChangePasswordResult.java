package org.bencao.organisation.boundary;

/** Answer to a change of password. */
public enum ChangePasswordResult {
  CHANGED,
  WRONG_OLD,
  /** Fewer than twelve characters. */
  TOO_SHORT,
  /** On the list of passwords that everybody tries first, or the own login. */
  TOO_COMMON
}
