/** Takes the names of parties apart as documents print them. */
@NamedInterface("parties")
package jp.enishi.extraction.parties;

import org.springframework.modulith.NamedInterface;
