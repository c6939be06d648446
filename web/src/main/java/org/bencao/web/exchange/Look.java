package org.bencao.web.exchange;

/**
 * How a state is drawn: a hue and an icon, always beside its word (one vocabulary for all pages).
 *
 * @param hue {@code ok}, {@code info}, {@code warn}, {@code bad}, {@code special} or empty
 */
public record Look(String hue, String icon) {}
