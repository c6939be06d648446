package org.bencao.integration.simulation;

/** A promise that was broken: rel:I1 and so on, or that nothing surprises. */
final class Violation extends AssertionError {

  private static final long serialVersionUID = 1;

  private final String invariant;

  Violation(String invariant, String what) {
    super(invariant + ": " + what);
    this.invariant = invariant;
  }

  Violation(String invariant, Throwable cause) {
    super(invariant + ": " + cause, cause);
    this.invariant = invariant;
  }

  String invariant() {
    return invariant;
  }

  static void unless(boolean kept, String invariant, String what) {
    if (!kept) {
      throw new Violation(invariant, what);
    }
  }
}
