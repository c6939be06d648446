package org.bencao.web.credit;

/**
 * A budget or a credit line as it is drawn.
 *
 * @param where the site or the other company
 * @param from first day as a form takes it, empty for a credit line
 * @param figure the amount as a form takes it
 * @param filled how much of it is used, in percent, 100 at most
 * @param given the caller's company gives it
 */
public record ShownLimit(
    String id,
    String name,
    String where,
    String site,
    String period,
    String from,
    String to,
    String figure,
    String currency,
    String amount,
    String used,
    String left,
    long filled,
    String tone,
    boolean hard,
    boolean given) {

  static final ShownLimit NONE =
      new ShownLimit("", "", "", "", "", "", "", "", "", "", "", "", 0, "", false, false);
}
