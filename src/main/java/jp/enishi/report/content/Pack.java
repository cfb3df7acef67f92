package jp.enishi.report.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A document as it is meant, before it takes a form: what is said, in which order. Every format is
 * written from the same pack, so that none says more or less than another.
 *
 * @param cover the first page
 * @param sections the chapters in order
 * @param language Japanese or English
 * @param date the day it speaks of; also stands in the file in place of the time of writing, so
 *     that the same pack gives the same file
 */
public record Pack(Cover cover, List<Section> sections, Locale language, LocalDate date) {

  public Pack {
    sections = List.copyOf(sections);
  }

  public boolean japanese() {
    return language.getLanguage().equals("ja");
  }

  /** All blocks of a kind, in order. */
  public <T extends Block> Stream<T> all(Class<T> kind) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
