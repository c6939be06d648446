package org.bencao.web.ordering;

/**
 * A station of an order's way.
 *
 * @param css {@code done}, {@code part}, {@code now} or {@code todo}
 * @param first time, or what is awaited
 * @param second person or document
 */
public record Station(String css, String icon, String name, String first, String second) {}
