package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.TakeLinesResult;
import org.bencao.ordering.boundary.TakeLinesResult.Refused;
import org.bencao.ordering.boundary.TakeLinesResult.Taken;
import org.bencao.ordering.boundary.UploadService;
import org.bencao.web.catalogue.SentForm;
import org.bencao.web.catalogue.Told;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.SentFile;

/** Takes a pasted block or a file of order lines, and what somebody does with its rows. */
@WebServlet("/ordering/upload-act")
@MultipartConfig(
    fileSizeThreshold = UploadServlet.IN_MEMORY,
    maxFileSize = UploadServlet.LARGEST,
    maxRequestSize = UploadServlet.LARGEST)
public class UploadServlet extends HttpServlet {

  static final int IN_MEMORY = 1 << 18;
  static final int LARGEST = 8 << 20;

  @Inject CurrentCaller caller;
  @Inject UploadService uploads;
  @Inject Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = new SentForm(request);
    var draft = form.id("draft");
    if (draft.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var next = act(request, form, draft.get());
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", next + "?draft=" + Tsid.text(draft.get()));
  }

  private String act(HttpServletRequest request, SentForm form, long draft)
      throws IOException, ServletException {
    var act = form.text("act");
    switch (act) {
      case "add" -> {
        int added = uploads.add(caller.get(), draft);
        Told.ok(words.here().page("ordering.upload.added", "count", added)).keep(request);
        return "/ordering/pad";
      }
      case "discard" -> uploads.discard(caller.get(), draft);
      case "file" ->
          tell(request, uploads.upload(caller.get(), draft, SentFile.bytes(request, "file")));
      default -> tell(request, uploads.paste(caller.get(), draft, form.text("block")));
    }
    return "/ordering/upload";
  }

  private void tell(HttpServletRequest request, TakeLinesResult result) {
    var here = words.here();
    if (result instanceof Refused refused) {
      Told.bad(here.what(refused.finding()) + " " + here.action(refused.finding())).keep(request);
    } else if (result instanceof Taken taken && taken.fresh() == 0) {
      Told.ok(here.page("ordering.upload.nothingNew")).keep(request);
    }
  }
}
