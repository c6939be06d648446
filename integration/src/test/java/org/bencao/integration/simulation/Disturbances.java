package org.bencao.integration.simulation;

/** How a simulated fault reaches the code that it hits. */
final class Disturbances {

  private Disturbances() {}

  /** Nothing that the process had not committed is left; no catch of the product may stop it. */
  static final class ProcessDied extends Error {

    private static final long serialVersionUID = 1;

    ProcessDied() {
      super("the process died", null, false, false);
    }
  }

  /** The database or the broker did not do it, or it is not known whether it did. */
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refused(String who) {
      super(who, null, false, false);
    }
  }
}
