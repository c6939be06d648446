package org.bencao.system;

/**
 * Servers of the tests that may run side by side, and how far the ports of each stand from the
 * usual ones. -Dbencao.port-offset moves them all.
 */
public enum Ports {
  SHARED(0),
  KILLED_ON_H2(10),
  KILLED_ON_MYSQL(11),
  OUTSIDE_BROKER(20),
  IMPORTING(30),
  LIFE(40),
  LAUNCHED(50),
  LONG_ORDERS(55),
  NEW_SUPPLIER(56),
  MIXED(57),
  BENCH(60),
  BESIEGED(70),
  SECURE(80),
  OWN_MYSQL(90),
  FULL_DISK(91),
  REFUSED_CALLS(92),
  WRONG_CLOCK(93);

  private static final int BASE = Integer.getInteger("bencao.port-offset", 100);

  private final int distance;

  Ports(int distance) {
    this.distance = distance;
  }

  int offset() {
    return BASE + distance;
  }
}
