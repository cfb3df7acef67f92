/**
 * A server of the Model Context Protocol: what assistants may ask the graph, read only and off
 * unless switched on. Offers what the other modules answer; answers nothing itself.
 */
@ApplicationModule(
    displayName = "mcp",
    allowedDependencies = {"query", "ask", "cypher", "web"})
package jp.enishi.mcp;

import org.springframework.modulith.ApplicationModule;
