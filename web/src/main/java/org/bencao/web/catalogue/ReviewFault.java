package org.bencao.web.catalogue;

/**
 * Why a row was refused.
 *
 * @param column as the file names it, empty where none is read
 * @param value as it was typed
 * @param wrong what is wrong, in words
 * @param right what would be right
 */
public record ReviewFault(String field, String column, String value, String wrong, String right) {}
