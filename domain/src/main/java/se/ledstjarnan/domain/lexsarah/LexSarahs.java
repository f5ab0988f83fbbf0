package se.ledstjarnan.domain.lexsarah;

import java.util.Set;
import se.ledstjarnan.domain.ivo.IvoCases;

/** The lex Sarah cases. Rights are checked with {@link LexSarahAccess} by the caller. */
public interface LexSarahs extends IvoCases<LexSarah> {

    /** The headings of the case that have an entry. */
    Set<PointKind> written(long id);

    /** Those whom there is a note of having told, or why not, since the case was last opened anew. */
    Set<InformedParty> told(long id);
}
