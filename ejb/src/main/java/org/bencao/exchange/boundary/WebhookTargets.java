package org.bencao.exchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.bencao.common.Demo;

/**
 * Says where calls to receivers may go: https to public addresses; in a demonstration also http or
 * https to this machine. Asked when a receiver is named and again before every call, since a name
 * may lead elsewhere by then.
 */
@ApplicationScoped
public class WebhookTargets {

  @Inject Demo demo;

  /** Looks the host up, which may take seconds: never with rows locked. */
  public WebhookTarget of(String text) {
    if (WebhookUrl.hasCredentials(text)) {
      return new WebhookTarget.Shut(WebhookFault.URL_CREDENTIALS);
    }
    var url = WebhookUrl.read(text);
    if (url.isEmpty()) {
      return new WebhookTarget.Shut(WebhookFault.URL_UNREADABLE);
    }
    if (!url.get().secure() && !demo.on()) {
      return new WebhookTarget.Shut(WebhookFault.URL_NOT_HTTPS);
    }
    try {
      return judged(url.get(), List.of(InetAddress.getAllByName(url.get().host())));
    } catch (UnknownHostException unknown) {
      return new WebhookTarget.Shut(WebhookFault.HOST_UNKNOWN);
    }
  }

  private WebhookTarget judged(WebhookUrl url, List<InetAddress> addresses) {
    if (demo.on() && addresses.stream().allMatch(InetAddress::isLoopbackAddress)) {
      return new WebhookTarget.Open(url, addresses);
    }
    if (!url.secure()) {
      return new WebhookTarget.Shut(WebhookFault.URL_NOT_HTTPS);
    }
    return addresses.stream().allMatch(PublicAddress::is)
        ? new WebhookTarget.Open(url, addresses)
        : new WebhookTarget.Shut(WebhookFault.HOST_NOT_PUBLIC);
  }
}
