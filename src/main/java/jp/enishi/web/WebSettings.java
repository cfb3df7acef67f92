package jp.enishi.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the HTTP side.
 *
 * @param hosts names besides localhost under which a server that listens on loopback may be called,
 *     for example by a proxy in front of it; none by default
 */
@ConfigurationProperties("enishi.web")
record WebSettings(@DefaultValue List<String> hosts) {}
