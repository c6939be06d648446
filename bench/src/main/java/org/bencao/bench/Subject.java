package org.bencao.bench;

/**
 * What a benchmark divides by what.
 *
 * @param name as in the list of goals
 * @param unit of both sides
 * @param limit what the denominator is
 * @param conditions database, clients and so on
 */
record Subject(String name, Target target, String unit, String limit, String conditions) {}
