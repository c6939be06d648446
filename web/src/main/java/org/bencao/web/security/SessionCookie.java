package org.bencao.web.security;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.bencao.web.shell.Https;

/** Over https the session's cookie is bound to this host and never leaves it in the clear. */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    if (Https.isOn()) {
      var cookie = event.getServletContext().getSessionCookieConfig();
      cookie.setName("__Host-bencao");
      cookie.setSecure(true);
    }
  }
}
