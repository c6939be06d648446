package org.bencao.system;

/**
 * One page and who may open it.
 *
 * @param owner sign-in of somebody whose page it is, other: the same role elsewhere, lower: a role
 *     of the owner's company that is not enough
 * @param statuses what owner, other company, lower role and nobody are answered
 */
record Door(String path, String owner, String other, String lower, int... statuses) {

  /** The path without what is asked of it. */
  String page() {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }
}
