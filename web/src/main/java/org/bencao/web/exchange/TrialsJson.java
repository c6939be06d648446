package org.bencao.web.exchange;

import java.util.List;

/** What a system sends, in the order in which an order goes. */
public record TrialsJson(List<TrialJson> trials) {}
