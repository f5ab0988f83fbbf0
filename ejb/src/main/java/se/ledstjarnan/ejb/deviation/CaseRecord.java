package se.ledstjarnan.ejb.deviation;

import java.util.List;
import se.ledstjarnan.domain.deviation.AttachmentRow;
import se.ledstjarnan.domain.deviation.CaseInvitation;
import se.ledstjarnan.domain.deviation.CaseJudgement;
import se.ledstjarnan.domain.deviation.CaseNear;
import se.ledstjarnan.domain.deviation.CaseNote;
import se.ledstjarnan.domain.deviation.CaseReply;
import se.ledstjarnan.domain.deviation.CaseStanding;
import se.ledstjarnan.domain.deviation.CaseStep;
import se.ledstjarnan.domain.organisation.NamedChoice;

/**
 * What is kept with one case, as far as the open tab shows it. What the reader may see of it is for {@link CaseService} to say.
 *
 * @param timeline oldest first
 * @param notes of the investigation, in the order in which they were written
 * @param feedback newest first
 * @param judgements newest first
 * @param near what may be reported already, while the case waits to be judged
 * @param hints why it may concern lex Sarah or lex Maria, while it waits to be judged
 * @param receivers who may take it on, where nobody has
 * @param raised at most one: the case that its suspicion made, where the reader may open it
 */
record CaseRecord(
        CaseStanding standing,
        List<CaseStep> timeline,
        List<CaseNote> notes,
        List<CaseInvitation> invitations,
        List<CaseReply> feedback,
        List<CaseReply> addenda,
        List<CaseJudgement> judgements,
        List<AttachmentRow> files,
        List<CaseNear> near,
        List<CaseHint> hints,
        List<NamedChoice> receivers,
        List<CaseView.Raised> raised) {}
