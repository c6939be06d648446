package org.bencao.web.ordering;

/**
 * A part of the desk to choose.
 *
 * @param key the value in the address
 * @param count how much waits there, empty where nothing does
 */
public record DeskTab(String key, String name, String count, boolean current) {}
