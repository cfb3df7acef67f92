package jp.enishi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Guards what only the person at this computer may do, as long as there are no accounts: a call
 * that came over the network, also through a proxy on this computer, is refused.
 */
public final class OwnMachine {

  private OwnMachine() {}

  /** Throws {@link NotAllowed} when the call came from elsewhere. */
  public static void require(HttpServletRequest request) {
    boolean forwarded =
        request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
    if (forwarded || !isLoopback(request.getRemoteAddr())) {
      throw new NotAllowed("この操作は、サーバーを動かしているコンピューターからだけできます。");
    }
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
