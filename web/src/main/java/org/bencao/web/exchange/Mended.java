package org.bencao.web.exchange;

/**
 * What a person put right.
 *
 * @param place number and name of the segment with the element
 * @param by who did, and when
 */
public record Mended(String place, String original, String corrected, String reason, String by) {}
