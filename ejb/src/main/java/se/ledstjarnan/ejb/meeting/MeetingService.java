package se.ledstjarnan.ejb.meeting;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.ledstjarnan.domain.meeting.MeetingAccess;
import se.ledstjarnan.domain.organisation.NamedChoice;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Shows what was gone through with the staff: of one's own units, and of all to those who follow up. */
@Stateless
@DenyAll
public class MeetingService {

    /** Where counting stops. */
    public static final int MOST = 1_001;

    @Inject
    private JpaMeetingReads reads;

    @Inject
    private CurrentUser user;

    /**
     * A page of the list.
     *
     * @param units those that the reader can narrow it to
     * @param writes whether the reader notes meetings
     * @param seesAll whether the reader sees those of every unit
     */
    public record Page(
            List<MeetingRow> rows, int count, int page, List<NamedChoice> units, boolean writes, boolean seesAll) {}

    @RolesAllowed(Roles.MEDARBETARE)
    public Page list(MeetingFilter filter) {
        Scope scope = user.scope();
        JpaMeetingReads.Found found = reads.find(filter, scope, MOST);
        if (found.rows().isEmpty() && filter.page() > 1) {
            return list(new MeetingFilter(filter.unitId(), filter.kind(), filter.quarter(), 1));
        }
        return new Page(
                found.rows(), found.count(), filter.page(), found.units(), writes(scope), MeetingAccess.seesAll(scope));
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public MeetingView open(long id) {
        return reads.find(id, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** What a manager chooses from. @param meetingId of the note being corrected; null for a new one */
    @RolesAllowed(Roles.ENHETSCHEF)
    public MeetingChoices choices(Long meetingId) {
        return reads.choices(user.scope(), meetingId);
    }

    /** Every unit with what it has held in a year; a manager sees the own units. */
    @RolesAllowed({Roles.MAS, Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF, Roles.ENHETSCHEF})
    public MeetingOverview overview(int year) {
        return reads.overview(year, user.scope());
    }

    private static boolean writes(Scope scope) {
        return scope.ledUnits().stream().anyMatch(unit -> MeetingAccess.writes(scope, unit));
    }
}
