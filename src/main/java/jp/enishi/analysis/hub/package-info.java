/** What one organisation, or the tie between two, holds together; told in figures and sentences. */
@NamedInterface("hub")
package jp.enishi.analysis.hub;

import org.springframework.modulith.NamedInterface;
