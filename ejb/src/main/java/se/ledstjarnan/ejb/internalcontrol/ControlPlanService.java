package se.ledstjarnan.ejb.internalcontrol;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.internalcontrol.ControlAccess;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** Shows internal control plans: decided ones to everybody, the others to those who write, lead or prepare meetings. */
@Stateless
@DenyAll
public class ControlPlanService {

    @Inject
    private JpaControlReads reads;

    @Inject
    private ControlPaper papers;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public List<PlanRow> list() {
        return reads.list(user.scope());
    }

    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public PlanView open(int number) {
        return reads.plan(number, user.scope()).orElseThrow(NotFoundException::new);
    }

    /** Whether the reader writes plans. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean writes() {
        return ControlAccess.writes(user.scope());
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public ControlChoices choices() {
        return reads.choices();
    }

    /** What the political bodies are called, the board first; the committee only where there is one. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<String> bodies() {
        String committee = settings.word(SettingKey.COMMITTEE_NAME);
        String board = settings.word(SettingKey.BOARD_NAME);
        return committee.isEmpty() ? List.of(board) : List.of(board, committee);
    }

    /** Whether the reader may see the plan and, but for place 0, the control in it. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public boolean has(MomentRef ref) {
        return reads.has(ref, user.scope());
    }

    /** The days of a year by which its plan is followed up, as the last plan had them. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public List<LocalDate> usualDays(int year) {
        return reads.usualDays(year);
    }

    /** The caller, by name. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.MAS, Roles.SOCIALCHEF})
    public EmployeeName self() {
        return new EmployeeName(user.employeeId(), user.name(), user.title(), null);
    }

    /** The plan, or what following it up by a day showed, as PDF/A and PDF/UA. One entry of the log. @param followUp null for the plan */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public byte[] paper(int number, LocalDate followUp) {
        byte[] pdf = print(number, followUp);
        audit.recordExport("control-plan", List.of((long) number));
        return pdf;
    }

    /** The plan's rows to be taken out as a table. One entry of the log. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public PlanView export(int number) {
        PlanView view = open(number);
        audit.recordExport("control-plan", List.of((long) number));
        return view;
    }

    /** The same without a trace of its own, where it is part of something else. */
    @RolesAllowed({Roles.MEDARBETARE, Roles.NAMND, Roles.NAMNDSEKRETERARE})
    public byte[] print(int number, LocalDate followUp) {
        return papers.print(open(number), followUp);
    }
}
