package jp.enishi.graph;

import java.util.List;

/**
 * What councils work on and when they meet, and who takes part in what without belonging to it.
 *
 * @param work which parts of organisations are present, lead or made what
 */
public record Proceedings(
    List<ThemeRow> themes,
    List<MeetingRow> meetings,
    List<ParticipationRow> participations,
    List<UnitWorkRow> work) {

  /** A document that tells of none. */
  public static final Proceedings NONE =
      new Proceedings(List.of(), List.of(), List.of(), List.of());

  public Proceedings {
    themes = List.copyOf(themes);
    meetings = List.copyOf(meetings);
    participations = List.copyOf(participations);
    work = List.copyOf(work);
  }
}
