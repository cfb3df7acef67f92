package jp.enishi.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Serves {@code /mcp} (streamable HTTP, without sessions) when {@code enishi.mcp.enabled}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty("enishi.mcp.enabled")
class McpConfiguration {

  private static final String ENDPOINT = "/mcp";

  @Bean
  HttpServletStatelessServerTransport mcpTransport() {
    return HttpServletStatelessServerTransport.builder()
        .jsonMapper(McpJsonDefaults.getMapper())
        .messageEndpoint(ENDPOINT)
        .build();
  }

  @Bean
  ServletRegistrationBean<HttpServletStatelessServerTransport> mcpServlet(
      HttpServletStatelessServerTransport transport) {
    return new ServletRegistrationBean<>(transport, ENDPOINT);
  }

  @Bean(destroyMethod = "close")
  McpStatelessSyncServer mcpServer(HttpServletStatelessServerTransport transport, McpTools tools) {
    return McpServer.sync(transport)
        .serverInfo("enishi", "1")
        .instructions(
            "縁 Enishi: relationships between Japanese local governments, foreign cities, companies"
                + " and universities. Every answer rests on documents; say what it covers"
                + " (coverage) and where it is printed (citations). Search first: the other tools"
                + " take ids.")
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        .requestTimeout(Duration.ofSeconds(30))
        .tools(tools.list())
        .build();
  }
}
