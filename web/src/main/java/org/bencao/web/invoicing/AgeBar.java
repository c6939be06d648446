package org.bencao.web.invoicing;

/**
 * What is owed for so long as a bar.
 *
 * @param share of the longest bar in percent
 * @param hue {@code warn} or {@code bad} for what is overdue, else empty
 */
public record AgeBar(String name, String amount, String share, String hue) {}
