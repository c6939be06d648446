package org.bencao.web.traceability;

/** Somebody looked where a lot went, as it is drawn. */
public record ShownLook(String at, String who, String what, String steps) {}
