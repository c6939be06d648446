package org.bencao.system;

/**
 * One page, or one form that a page sends, and who may.
 *
 * @param form what is sent, as a browser encodes it; nothing where a page is only opened
 * @param done what stands in the address to which the owner is led then
 * @param gone what stands in that to which the other company is led
 * @param statuses what owner, other company, lower role and nobody are answered
 */
record Door(
    String method, String path, String form, Cast cast, String done, String gone, int... statuses) {

  /** The path without what is asked of it. */
  String page() {
    int query = path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  /** Everything that is sent, for people to read. */
  String asks() {
    return (method + " " + path + " " + form).strip();
  }

  boolean isRead() {
    return method.equals("GET");
  }

  int ownerStatus() {
    return statuses[0];
  }

  int otherStatus() {
    return statuses[1];
  }

  int lowerStatus() {
    return statuses[2];
  }

  int nobodyStatus() {
    return statuses[3];
  }
}
