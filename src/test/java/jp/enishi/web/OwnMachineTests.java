package jp.enishi.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class OwnMachineTests {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "0:0:0:0:0:0:0:1"})
  void aCallFromThisMachineIsAllowed(String address) {
    assertThatCode(() -> OwnMachine.require(from(address))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.0.0.5", "192.168.1.2", "2001:db8::1"})
  void aCallOverTheNetworkIsRefused(String address) {
    assertThatThrownBy(() -> OwnMachine.require(from(address))).isInstanceOf(NotAllowed.class);
  }

  @Test
  void aCallThatAProxyPassedOnIsRefused() {
    MockHttpServletRequest request = from("127.0.0.1");
    request.addHeader("X-Forwarded-For", "10.0.0.5");
    assertThatThrownBy(() -> OwnMachine.require(request)).isInstanceOf(NotAllowed.class);
  }

  private static MockHttpServletRequest from(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
