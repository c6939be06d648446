package org.bencao.integration.simulation;

/**
 * What may go wrong in a run, and how often; about half of it, another half with each seed, so that
 * one fault does not always hide another.
 *
 * @param death the portal's process stops at an edge of a transaction or of a send
 * @param deadlock the database refuses a commit
 * @param refusal the broker does not take what is sent
 * @param doubt the broker takes it and the answer is lost
 * @param twice a document is delivered a second time
 * @param disorder a later message overtakes
 * @param wipe the broker's journal is deleted
 * @param blackHole the partner takes everything and keeps nothing, for a while
 * @param silence the partner keeps what it got and its acknowledgement is lost
 * @param spoilt a document arrives with its end cut off
 * @param reuse the partner gives another document a control number it has used
 * @param resubmit the partner sends a document again under a new control number
 * @param negative the partner refuses a document by its acknowledgement
 * @param leap the portal's clock steps, back or forth
 * @param interleaving another worker of the portal goes on in the middle of a step
 */
record Faults(
    double death,
    double deadlock,
    double refusal,
    double doubt,
    double twice,
    double disorder,
    double wipe,
    double blackHole,
    double silence,
    double spoilt,
    double reuse,
    double resubmit,
    double negative,
    double leap,
    double interleaving) {

  static final Faults NONE = new Faults(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The broker takes nothing. */
  static final Faults REFUSAL = new Faults(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** The database commits nothing. */
  static final Faults DEADLOCK = new Faults(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  static Faults some(Chance chance) {
    return new Faults(
        rate(chance, 0.03),
        rate(chance, 0.5),
        rate(chance, 0.7),
        rate(chance, 0.2),
        rate(chance, 0.1),
        rate(chance, 0.5),
        rate(chance, 0.5),
        rate(chance, 0.4),
        rate(chance, 0.4),
        rate(chance, 0.2),
        rate(chance, 0.6),
        rate(chance, 0.2),
        rate(chance, 0.2),
        rate(chance, 0.5),
        rate(chance, 0.3));
  }

  private static double rate(Chance chance, double most) {
    return chance.below(2) == 0 ? 0 : most * chance.between(1, 4) / 4;
  }
}
