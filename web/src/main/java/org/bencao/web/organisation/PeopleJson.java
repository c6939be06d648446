package org.bencao.web.organisation;

import java.util.List;

/** The people of the caller's company. */
public record PeopleJson(List<PersonJson> people) {}
