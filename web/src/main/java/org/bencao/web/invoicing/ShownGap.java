package org.bencao.web.invoicing;

/**
 * How far a line is from what it should be.
 *
 * @param passes what the rule lets pass and which rule that is, or why the gap is none
 */
public record ShownGap(String money, String percent, String passes) {}
