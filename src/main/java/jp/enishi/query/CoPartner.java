package jp.enishi.query;

import java.util.List;

/** Someone with the same partners, and which these are. */
public record CoPartner(Ref organization, long count, List<Ref> shared) {}
