package org.bencao.web.catalogue;

import java.util.List;

/** The layouts that the caller may choose. */
public record ImportLayoutsJson(List<ImportLayoutJson> layouts) {}
