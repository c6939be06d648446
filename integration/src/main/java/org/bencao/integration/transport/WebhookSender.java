package org.bencao.integration.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.WebhookAnswer;
import org.bencao.exchange.boundary.WebhookCall;
import org.bencao.exchange.boundary.WebhookFault;
import org.bencao.exchange.boundary.WebhookTarget;
import org.bencao.exchange.boundary.WebhookTargets;
import org.bencao.exchange.boundary.WebhookUrl;

/** The transport to receivers: one signed POST, nothing followed, nothing kept of the answer. */
@ApplicationScoped
public class WebhookSender {

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration WHOLE = Duration.ofSeconds(10);

  @Inject WebhookTargets targets;
  @Inject Clock clock;

  SSLSocketFactory trust = (SSLSocketFactory) SSLSocketFactory.getDefault();
  Duration connect = CONNECT;
  Duration whole = WHOLE;

  /** Every failure is an answer: whoever asked decides when it is tried again. */
  public WebhookAnswer send(WebhookCall call) {
    var target = targets.of(call.url());
    if (target instanceof WebhookTarget.Open open) {
      return send(call, open);
    }
    return WebhookAnswer.of(((WebhookTarget.Shut) target).fault());
  }

  private WebhookAnswer send(WebhookCall call, WebhookTarget.Open open) {
    try (var connection = new WebhookConnection(open.url(), trust, connect, whole)) {
      return send(call, open, connection);
    }
  }

  private WebhookAnswer send(
      WebhookCall call, WebhookTarget.Open open, WebhookConnection connection) {
    var fault = WebhookFault.NO_CONNECTION;
    try {
      var socket = connection.open(open.addresses());
      fault = WebhookFault.NO_ANSWER;
      return WebhookAnswer.of(exchange(socket, request(call, open.url())));
    } catch (SSLException e) {
      return WebhookAnswer.of(
          connection.isOverdue() ? WebhookFault.TIMEOUT : WebhookFault.NOT_TRUSTED);
    } catch (IOException e) {
      return WebhookAnswer.of(connection.isOverdue() ? WebhookFault.TIMEOUT : fault);
    }
  }

  private static int exchange(Socket socket, byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    socket.getOutputStream().flush();
    return new WebhookReply(new BufferedInputStream(socket.getInputStream())).status();
  }

  private byte[] request(WebhookCall call, WebhookUrl url) {
    var body = call.body();
    long seconds = clock.instant().getEpochSecond();
    var head =
        String.join(
            "\r\n",
            "POST " + url.path() + " HTTP/1.1",
            "Host: " + url.authority(),
            "User-Agent: Bencao-Webhook",
            "Content-Type: application/json",
            "Content-Length: " + body.length,
            "Connection: close",
            "Bencao-Event: " + call.kind(),
            "Bencao-Delivery: " + Tsid.text(call.deliveryId()),
            "Bencao-Signature: " + WebhookSignature.of(call.secret(), seconds, body),
            "",
            "");
    var request = new ByteArrayOutputStream();
    request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(body);
    return request.toByteArray();
  }
}
