package org.bencao.bench;

/**
 * What clients did together.
 *
 * @param allocated bytes on their own threads
 */
record Work(long done, double seconds, long allocated) {

  double perSecond() {
    return done / seconds;
  }

  Work plus(Work more) {
    return new Work(done + more.done, seconds + more.seconds, allocated + more.allocated);
  }

  static Work none() {
    return new Work(0, 0, 0);
  }
}
