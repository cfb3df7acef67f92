/**
 * Cross-cutting HTTP only: problem details (RFC 9457), paging, response headers, the language of
 * answers.
 */
@ApplicationModule(
    displayName = "web",
    allowedDependencies = {})
package jp.enishi.web;

import org.springframework.modulith.ApplicationModule;
