package org.bencao.web.receiving;

import java.util.List;

/** Slips: what the platform does not know first, then the newest. */
public record TraceSlipsJson(List<TraceSlipJson> slips) {}
