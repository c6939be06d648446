package org.bencao.web.ordering;

import java.util.List;

/** Who else buys for the site of a draft. */
public record ColleaguesJson(List<ColleagueJson> colleagues) {}
