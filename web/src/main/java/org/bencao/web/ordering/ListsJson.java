package org.bencao.web.ordering;

import java.util.List;

/** The lists of one site, and those that all sites share. */
public record ListsJson(List<ListRowJson> lists) {}
