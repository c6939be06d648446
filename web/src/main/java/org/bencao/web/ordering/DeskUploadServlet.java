package org.bencao.web.ordering;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bencao.web.shell.SentFile;

/** Takes a table that was filled in, to answer an order with it or to ship. */
@WebServlet("/ordering/desk/table")
@MultipartConfig(
    fileSizeThreshold = UploadServlet.IN_MEMORY,
    maxFileSize = UploadServlet.LARGEST,
    maxRequestSize = UploadServlet.LARGEST)
public class DeskUploadServlet extends HttpServlet {

  @Inject DeskTableActs acts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    var form = PostedForm.of(request);
    var next = acts.act(request, form, SentFile.bytes(request, "file"));
    if (next.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      response.sendRedirect(request.getContextPath() + next.get().path());
    }
  }
}
