package jp.enishi.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers leave absent values out; the filters that guard every call. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(WebSettings.class)
class HttpConfiguration {

  @Bean
  JsonMapperBuilderCustomizer absentValuesAreLeftOut() {
    return mapper ->
        mapper.changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
  }

  @Bean
  OwnOriginFilter ownOriginFilter(ServerProperties server, WebSettings settings) {
    return new OwnOriginFilter(server.getAddress(), settings.hosts());
  }

  @Bean
  SecurityHeadersFilter securityHeadersFilter() {
    return new SecurityHeadersFilter(PagePolicy.ofIndexPage());
  }
}
