package org.bencao.web.shell;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Lets every fault of a page reach {@link FaultFilter}; a page whose state is gone is opened again,
 * and the browser puts back what was typed.
 */
class FaultHandler extends ExceptionHandlerWrapper {

  FaultHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var unhandled = getUnhandledExceptionQueuedEvents().iterator();
    if (unhandled.hasNext()) {
      ExceptionQueuedEvent event = unhandled.next();
      unhandled.remove();
      var fault = event.getContext().getException();
      if (fault instanceof ViewExpiredException) {
        openAgain(FacesContext.getCurrentInstance());
      } else {
        throw new FacesException(fault);
      }
    }
    getWrapped().handle();
  }

  private static void openAgain(FacesContext faces) {
    var external = faces.getExternalContext();
    try {
      external.redirect(address(external));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    faces.responseComplete();
  }

  /** The page as it was asked for: a form is sent to its path, the query stands in the referer. */
  private static String address(ExternalContext external) {
    var path = external.getRequestContextPath() + external.getRequestServletPath();
    return Optional.ofNullable(external.getRequestHeaderMap().get("Referer"))
        .map(referer -> referer.replaceFirst("^https?://[^/]+", ""))
        .filter(here -> here.equals(path) || here.startsWith(path + "?"))
        .orElse(path);
  }
}
