package jp.enishi.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The manual is at {@code /help}; its pages and pictures lie below. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ManualAddress implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addRedirectViewController("/help", "/help/index.html");
    registry.addRedirectViewController("/help/", "/help/index.html");
  }
}
