package org.bencao.integration.simulation;

/** One line of an order in the partner's own books, in whole packs. */
final class SoldLine {

  final int number;
  final String item;
  final int ordered;
  int cancelled;
  int confirmed;
  int backOrdered;
  int rejected;
  int shipped;

  SoldLine(int number, String item, int ordered) {
    this.number = number;
    this.item = item;
    this.ordered = ordered;
  }

  int wanted() {
    return ordered - cancelled;
  }

  int unanswered() {
    return wanted() - confirmed - backOrdered - rejected;
  }

  /** Says anew what becomes of the line; what has left stays confirmed. */
  void answer(Chance chance) {
    confirmed = chance.happens(0.5) ? wanted() : chance.between(shipped, wanted());
    boolean later = chance.happens(0.5);
    backOrdered = later ? wanted() - confirmed : 0;
    rejected = later ? 0 : wanted() - confirmed;
  }

  /** Ships some of what is confirmed, or of what nobody has answered yet. */
  int ship(Chance chance) {
    int open = confirmed - shipped + unanswered();
    int packs = open == 0 ? 0 : chance.between(1, open);
    confirmed += Math.max(0, packs - (confirmed - shipped));
    shipped += packs;
    return packs;
  }

  /** Takes packs back: first what nobody has answered, then what is late, then what is here. */
  void cancel(int packs) {
    int rest = packs - Math.min(packs, unanswered());
    int late = Math.min(rest, backOrdered);
    backOrdered -= late;
    confirmed -= rest - late;
    cancelled += packs;
  }

  @Override
  public String toString() {
    return number
        + ": O"
        + ordered
        + " X"
        + cancelled
        + " C"
        + confirmed
        + " B"
        + backOrdered
        + " R"
        + rejected
        + " D"
        + shipped;
  }
}
