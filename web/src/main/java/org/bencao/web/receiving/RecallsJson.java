package org.bencao.web.receiving;

import java.util.List;

/** Recalls that concern the company: open ones first, then the newest. */
public record RecallsJson(List<RecallJson> recalls) {}
