package org.bencao.web.ordering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Tsid;

/** The address of a page of ours, to which a form leads when it is done. */
public record PageAddress(String path) {

  public static PageAddress of(String page) {
    return new PageAddress(page);
  }

  public PageAddress with(String name, String value) {
    var separator = path.contains("?") ? "&" : "?";
    return new PageAddress(
        path + separator + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  public PageAddress with(String name, long id) {
    return with(name, Tsid.text(id));
  }

  public PageAddress with(String name, Optional<Long> id) {
    return id.map(known -> with(name, known)).orElse(this);
  }

  PageAddress said(Did did) {
    return with("said", did.name());
  }

  /** With how many it concerns, or in which line it lies. */
  PageAddress said(Did did, int number) {
    return said(did).with("n", String.valueOf(number));
  }

  /** With the line in which the first of these reasons lies. */
  PageAddress refused(List<Finding> findings) {
    return said(Did.refused(findings), findings.get(0).line().orElse(0));
  }
}
