/** Cross-cutting HTTP only: problem details (RFC 9457), paging, response headers. */
@ApplicationModule(
    displayName = "web",
    allowedDependencies = {})
package jp.enishi.web;

import org.springframework.modulith.ApplicationModule;
