package org.bencao.web.credit;

/**
 * A quota as it is drawn.
 *
 * @param name of the class
 * @param other the other company
 * @param filled how much of it is used, in percent, 100 at most
 * @param given the caller's company sets it
 */
public record ShownQuota(
    String name,
    String other,
    String site,
    String resets,
    String used,
    String packs,
    String left,
    String lineMost,
    long filled,
    String tone,
    boolean given) {}
