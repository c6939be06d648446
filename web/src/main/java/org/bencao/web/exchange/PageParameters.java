package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Tsid;

/** What a page was asked for, and where it sends the browser. */
@RequestScoped
public class PageParameters {

  public Optional<String> text(String name) {
    var values = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Empty also when it is no identifier: a page then answers as for an unknown one. */
  public Optional<Long> id(String name) {
    return text(name).flatMap(PageParameters::parsed);
  }

  /** Every value of a parameter that may stand more than once. */
  public List<String> texts(String name) {
    var values =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
    return Optional.ofNullable(values.get(name)).stream()
        .flatMap(Stream::of)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  public List<Long> ids(String name) {
    return texts(name).stream().flatMap(text -> parsed(text).stream()).toList();
  }

  /** The address of the portal as the browser knows it, without a path. */
  public String here() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    return external.getRequestScheme() + "://" + external.getRequestHeaderMap().get("Host");
  }

  /** To a page of ours; the path begins with a slash. */
  public void go(String path) {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    try {
      external.redirect(external.getRequestContextPath() + path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The same answer for what does not exist and what the caller may not see. */
  public void notFound() {
    var context = FacesContext.getCurrentInstance();
    try {
      context.getExternalContext().responseSendError(404, "");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    context.responseComplete();
  }

  /** Empty when it is no identifier. */
  public static Optional<Long> parsed(String text) {
    try {
      return Optional.of(Tsid.parse(text));
    } catch (IllegalArgumentException noIdentifier) {
      return Optional.empty();
    }
  }
}
