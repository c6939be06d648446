package org.bencao.bench;

/** Whether product and limit have stopped getting faster by themselves. */
final class Warmth {

  /** What is less than so much faster than the fastest before is not faster. */
  private static final double NOTHING = 0.05;

  private final Target target;
  private final int enough;
  private double product;
  private double limit;
  private int since;

  Warmth(Target target, int enough) {
    this.target = target;
    this.enough = enough;
  }

  void turn(double ofProduct, double ofLimit) {
    double faster = target.speed(ofProduct);
    double fasterLimit = target.speed(ofLimit);
    boolean better = isBetter(faster, product) || isBetter(fasterLimit, limit);
    product = Math.max(product, faster);
    limit = Math.max(limit, fasterLimit);
    since = better ? 0 : since + 1;
  }

  private static boolean isBetter(double now, double before) {
    return now > before * (1 + NOTHING);
  }

  boolean isReached() {
    return since >= enough;
  }
}
