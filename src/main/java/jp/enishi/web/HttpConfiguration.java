package jp.enishi.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** Answers leave absent values out; the filters that guard every call. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(WebSettings.class)
@OpenAPIDefinition(
    info =
        @Info(
            title = "縁 Enishi",
            version = "1",
            description = "団体どうしの関係のグラフ: 団体、協定、典拠、検算。答えの形は src/docs/http.md にあります。"))
class HttpConfiguration {

  @Bean
  JsonMapperBuilderCustomizer absentValuesAreLeftOut() {
    return mapper ->
        mapper.changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
  }

  /** What Tomcat refuses by itself is answered like everything else. */
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsOfTomcat() {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ProblemValve()));
  }

  /** Answers in the language of the call. */
  @Bean
  LocaleResolver localeResolver() {
    return new ReaderLanguage();
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
