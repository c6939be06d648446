package org.bencao.web.organisation;

import java.util.List;

/** A person as the list shows one; the id is the text of addresses. */
public record PersonLine(
    String id,
    String name,
    String login,
    List<String> roles,
    boolean active,
    boolean totpOn,
    boolean current) {}
