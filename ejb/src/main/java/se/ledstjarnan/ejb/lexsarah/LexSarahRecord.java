package se.ledstjarnan.ejb.lexsarah;

import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.lexsarah.InformedParty;
import se.ledstjarnan.domain.lexsarah.PointKind;

/**
 * What is kept with one lex Sarah case, as far as it was asked for; the rest is empty. What the reader may see of it is for
 * {@link LexSarahParts} to say.
 *
 * @param timeline oldest first
 * @param earlier other cases in the same unit in the three years before, the newest first
 * @param written the headings that have an entry
 * @param parties those whom there is a note of having told, or why not, since the case was last opened anew
 * @param deciders who may decide today
 */
record LexSarahRecord(
        List<LexSarahView.Step> timeline,
        List<LexSarahView.Done> protections,
        List<LexSarahView.Section> sections,
        List<LexSarahView.Similar> earlier,
        List<LexSarahView.Judged> judgements,
        List<LexSarahView.Told> told,
        List<AttachmentRow> files,
        Set<PointKind> written,
        Set<InformedParty> parties,
        List<String> deciders) {

    /** A list that can be asked for. */
    enum Part {
        TIMELINE,
        PROTECTIONS,
        SECTIONS,
        EARLIER,
        JUDGEMENTS,
        TOLD,
        FILES,
        WRITTEN,
        PARTIES,
        DECIDERS
    }
}
