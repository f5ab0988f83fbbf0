package se.ledstjarnan.domain.deviation;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;

/** What it rests on that somebody can see a case; {@link CaseAccess} says whether, this says why. */
public enum SeenBecause {
    /** Wrote the report, and follows it. */
    REPORTED,
    /** Is appointed to handle it. */
    HANDLES,
    /** Leads the unit that receives it. */
    LEADS_RECEIVING,
    /** Has the role that receives it. */
    RECEIVING_ROLE,
    /** Leads the unit that it is about, or what that unit belongs to, or went over to. */
    LEADS_UNIT,
    /** Takes care of what may be lex Sarah. */
    LEX_SARAH_RECEIVER,
    /** Takes care of what may be lex Maria. */
    LEX_MARIA_RECEIVER,
    SOCIALCHEF,
    MAS,
    KVALITETSSAMORDNARE,
    /** Was asked to contribute. */
    INVITED,
    /** Investigates the lex Sarah or lex Maria case. */
    INVESTIGATES,
    /** Decides on lex Sarah, alone or in the body that does. */
    LEX_SARAH_DECIDER,
    /** Notifies the authority under lex Maria. */
    LEX_MARIA_NOTIFIER;

    /** Every ground that the person has, given what the person is to the case; empty where that is nothing. */
    public static Set<SeenBecause> of(CasePosition position, Scope scope, Set<CaseActor> as) {
        Set<SeenBecause> grounds = EnumSet.noneOf(SeenBecause.class);
        if (as.contains(CaseActor.REPORTER)) {
            grounds.add(REPORTED);
        }
        if (as.contains(CaseActor.CONTRIBUTOR)) {
            grounds.add(INVITED);
        }
        if (as.contains(CaseActor.READER) || as.contains(CaseActor.PROTECTOR)) {
            grounds.add(LEADS_UNIT);
        }
        if (as.contains(CaseActor.HANDLER)) {
            handling(position, scope, grounds);
        }
        if (as.contains(CaseActor.OVERSEER)) {
            overseeing(position, scope, grounds);
        }
        return grounds;
    }

    private static void handling(CasePosition position, Scope scope, Set<SeenBecause> grounds) {
        if (Objects.equals(position.handlerId(), scope.employeeId())) {
            grounds.add(HANDLES);
        }
        switch (position.restriction()) {
            case LEX_SARAH -> add(grounds, LEX_SARAH_RECEIVER, scope.has(AppointmentKind.LEX_SARAH_RECEIVER));
            case LEX_MARIA -> add(grounds, LEX_MARIA_RECEIVER, scope.has(AppointmentKind.LEX_MARIA_RECEIVER));
            case NONE -> {
                add(grounds, LEADS_RECEIVING, scope.leads(position.receivingUnitId()));
                add(grounds, RECEIVING_ROLE, position.receivingRole() != null && scope.has(position.receivingRole()));
            }
        }
    }

    private static void overseeing(CasePosition position, Scope scope, Set<SeenBecause> grounds) {
        add(grounds, SOCIALCHEF, scope.has(Role.SOCIALCHEF));
        boolean ordinary = position.restriction() == Restriction.NONE;
        boolean health = position.area().compartment() == Compartment.HEALTH_CARE;
        add(
                grounds,
                MAS,
                scope.has(Role.MAS) && (position.restriction() == Restriction.LEX_MARIA || ordinary && health));
        add(grounds, KVALITETSSAMORDNARE, scope.has(Role.KVALITETSSAMORDNARE) && ordinary && !health);
    }

    private static void add(Set<SeenBecause> grounds, SeenBecause ground, boolean holds) {
        if (holds) {
            grounds.add(ground);
        }
    }
}
